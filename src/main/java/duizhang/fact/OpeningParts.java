package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Scheme;
import java.util.HashMap;
import java.util.Map;

/** In the summaries the lines under 年初结转和结余 name the funds again: they are parts of the opening balance, not of the year's revenue. */
final class OpeningParts {
  private final Map<Integer, Boolean> open = new HashMap<>();

  RowMeaning refine(int panel, RowMeaning row) {
    if (row.scheme() != Scheme.LINE) {
      return row;
    }
    boolean fund = row.code().matches("GENERAL_BUDGET|GOVERNMENT_FUND|STATE_CAPITAL");
    if (row.code().equals("OPENING_BALANCE")) {
      open.put(panel, true);
    } else if (!fund) {
      open.put(panel, false);
    } else if (open.getOrDefault(panel, false)) {
      return new RowMeaning(row.scheme(), row.code(), row.name(), false, true, Flow.OPENING_BALANCE, row.measure());
    }
    return row;
  }
}
