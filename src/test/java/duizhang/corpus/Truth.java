package duizhang.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A printed figure and what it means, by the declarations of its table, head and row.
 *
 * @param row the words of its row
 * @param code of the account of its row, may be empty
 * @param column the words of its heads, from the top, joined by {@code /}
 * @param unit of the printed number
 * @param yuan exact; null where it is no money
 */
record Truth(String table, String formId, String row, String code, String column, String printed, String unit, BigDecimal yuan, Point says) {
  /** A figure that is of none of these says so; of another part saying nothing means that it is not asked for. */
  private static final Set<Part> NONE_IF_ABSENT = Set.of(Part.FUNCTION, Part.ECONOMIC, Part.SYSTEM, Part.REVENUE, Part.PROJECT, Part.HOLDER);

  static List<String> heads() {
    List<String> heads = new ArrayList<>(List.of("document", "table", "form_id", "row", "code", "column", "printed", "unit", "amount_yuan"));
    Arrays.stream(Part.values()).filter(Part::published).map(Part::column).forEach(heads::add);
    return heads;
  }

  /** Empty: not asked for. {@code -}: the figure has none. Values parted by {@code |}: one of them. */
  List<String> fields(String document) {
    List<String> fields = new ArrayList<>(
        List.of(document, table, formId, row, code, column, printed, unit, yuan == null ? "" : yuan.stripTrailingZeros().toPlainString()));
    Arrays.stream(Part.values()).filter(Part::published).map(this::field).forEach(fields::add);
    return fields;
  }

  private String field(Part part) {
    if (!says.values().containsKey(part)) {
      return NONE_IF_ABSENT.contains(part) ? "-" : "";
    }
    String value = says.at(part);
    return value == null ? "" : value;
  }
}
