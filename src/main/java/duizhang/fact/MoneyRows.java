package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where rows of expenditure list the kinds of money that pay for it, as the head of their labels says, the figures of a row are of its money; 上年结转
 * below one of them is the part of it that last year's money pays.
 */
final class MoneyRows {
  private static final Pattern MONEY = WordFile.of("rows.yaml").section("row").pattern("money");

  /** The panels whose labels name kinds of money. */
  private final Set<Integer> listed;
  private final FormCatalogue catalogue;
  private final Map<Integer, Fund> funds = new HashMap<>();

  MoneyRows(PrintedTable.Listing table, FormCatalogue catalogue) {
    listed = IntStream.range(0, table.panels()).filter(panel -> table.labels(panel, MONEY)).boxed().collect(Collectors.toSet());
    this.catalogue = catalogue;
  }

  /** What a row is; rows are asked from top to bottom. */
  RowMeaning refine(int panel, Flow side, RowMeaning row) {
    Fund above = funds.remove(panel);
    if (side != Flow.EXPENDITURE || row.name() == null || !listed.contains(panel)) {
      return row;
    }
    String label = row.bare();
    Optional<Measure> kind = catalogue.total(label) ? Optional.empty() : catalogue.measure(label, Flow.REVENUE).map(FormCatalogue.MeasureHead::measure);
    kind.ifPresent(measure -> {
      boolean part = measure == Measure.CARRIED_OVER && row.ofWhich() && above != null;
      funds.put(panel, part ? above : measure.fund().orElse(Fund.UNKNOWN));
    });
    return kind.isEmpty() ? row : new RowMeaning(Scheme.UNKNOWN, null, row.name(), false, row.ofWhich(), Flow.EXPENDITURE, null);
  }

  /** The money of the row asked last, where its label names any; {@code UNKNOWN} where it is none of the public budgets'. */
  Optional<Fund> fund(int panel) {
    return Optional.ofNullable(funds.get(panel));
  }
}
