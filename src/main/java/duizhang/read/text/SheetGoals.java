package duizhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the lower part of a performance form: the goals and how far they were reached, then the indicators. */
final class SheetGoals {
  private SheetGoals() {}

  /** @param lines of one form below its money; the rows that can be told apart come back, each field in its column */
  static List<Map<Integer, Field>> below(List<PrintedLine> lines) {
    List<Map<Integer, Field>> rows = new ArrayList<>();
    IndicatorGrid.find(lines).ifPresent(grid -> rows.addAll(grid.rows()));
    return rows;
  }
}
