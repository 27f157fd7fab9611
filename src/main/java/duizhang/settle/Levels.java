package duizhang.settle;

import duizhang.codes.Wording;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import java.util.List;
import java.util.regex.Pattern;

/** How deep the labels of rows lie, by the kind of their numbering: 一、 above （一） above 1. above （1） above ①, and all of them above plain labels. */
final class Levels {
  private static final List<Pattern> KINDS = List.of(
      Pattern.compile("[一二三四五六七八九十]{1,3}[、.:].*"), Pattern.compile("[(][一二三四五六七八九十]{1,3}[)].*"), Pattern.compile("\\d{1,2}[、.](?!\\d).*"),
      Pattern.compile("[(]\\d{1,2}[)].*"), Pattern.compile("[①-⑳].*"));

  /** The level of labels without numbering. */
  static final int PLAIN = KINDS.size();

  private Levels() {}

  static int of(PrintedTable.Listing table, int row) {
    for (PlacedCell cell : table.grid().beginningIn(row)) {
      if (table.columns().get(cell.column()).role() == ColumnRole.LABEL && Wording.chinese(cell.text())) {
        return of(cell.text());
      }
    }
    return PLAIN;
  }

  private static int of(String label) {
    // Folding turns ① into 1.
    String compact = Wording.compact(label);
    String folded = Wording.fold(label);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (KINDS.get(kind).matcher(kind == KINDS.size() - 1 ? compact : folded).matches()) {
        return kind;
      }
    }
    return PLAIN;
  }
}
