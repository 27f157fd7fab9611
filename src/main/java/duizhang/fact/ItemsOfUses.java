package duizhang.fact;

import duizhang.codes.Accounts;
import duizhang.codes.Chart;
import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where rows list the uses of money, the economic items named under one are of that use: 工资福利支出 below 一、基本支出. */
final class ItemsOfUses {
  private final Accounts accounts;
  private final Map<Integer, Measure> uses = new HashMap<>();

  ItemsOfUses(Accounts accounts) {
    this.accounts = accounts;
  }

  RowMeaning refine(int panel, RowMeaning row) {
    if (row.measure() != null) {
      uses.put(panel, row.measure());
      return row;
    }
    if (row.scheme() != Scheme.UNKNOWN || row.name() == null || !uses.containsKey(panel)) {
      uses.remove(panel);
      return row;
    }
    Optional<Accounts.Account> item = accounts.named(Chart.DEPARTMENT_ECONOMIC, Wording.fold(row.name()), "");
    return item.map(account -> new RowMeaning(Scheme.ECONOMIC, account.code(), row.name(), false, row.ofWhich(), Flow.EXPENDITURE, uses.get(panel)))
        .orElse(row);
  }
}
