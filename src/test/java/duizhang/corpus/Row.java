package duizhang.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A row of a table.
 *
 * @param labels the words of its label columns, then those of its remarks; one word alone spans all label columns
 * @param indent of the last label, in full spaces
 * @param printed false for a row that groups others: its figures stay blank
 */
record Row(List<String> labels, Meaning meaning, int indent, boolean printed) {
  Row {
    labels = List.copyOf(labels);
  }

  static Row of(Meaning meaning, String... labels) {
    return new Row(List.of(labels), meaning, 0, true);
  }

  static Row group(Meaning meaning, String... labels) {
    return new Row(List.of(labels), meaning, 0, false);
  }

  Row indented(int spaces) {
    return new Row(labels, meaning, spaces, printed);
  }

  Row with(Object... says) {
    return new Row(labels, meaning.under(Meaning.is(says)), indent, printed);
  }

  Row behind(String... before) {
    List<String> all = new ArrayList<>(List.of(before));
    all.addAll(labels);
    return new Row(all, meaning, indent, printed);
  }

  /** How the account of a row is written. */
  enum Writing {
    CODE_AND_NAME,
    /** the code in three columns: 类, 款, 项 */
    SPLIT_CODE,
    /** {@code [2070101]行政运行} */
    CODE_IN_NAME,
    /** {@code 2070101 行政运行} */
    CODE_BEFORE_NAME,
    /** no code; the level shows by indentation only */
    NAME_ONLY;

    List<String> labels(String code, String name) {
      return switch (this) {
        case CODE_AND_NAME -> List.of(code, name);
        case SPLIT_CODE -> List.of(
            code.substring(0, 3), code.length() > 3 ? code.substring(3, 5) : "", code.length() > 5 ? code.substring(5, 7) : "", name);
        case CODE_IN_NAME -> List.of("[" + code + "]" + name);
        case CODE_BEFORE_NAME -> List.of(code + " " + name);
        case NAME_ONLY -> List.of(name);
      };
    }
  }

  /** Rows of functional accounts with all classes and sections above them. */
  static List<Row> functions(Collection<String> codes, Writing writing) {
    return Chart.withParents(codes).stream().map(code -> account(Part.FUNCTION, code, Chart.function(code), writing)).toList();
  }

  /** Rows of economic items with their classes, of the department's or the government's list. */
  static List<Row> economics(Collection<String> codes, Writing writing) {
    return Chart.withParents(codes).stream()
        .map(code -> account(Part.ECONOMIC, code, Chart.economic(code), writing).with(Part.SYSTEM, code.startsWith("5") ? "GOVERNMENT" : "DEPARTMENT"))
        .toList();
  }

  static List<Row> revenues(Collection<String> codes, Writing writing) {
    return Chart.withParents(codes).stream().map(code -> account(Part.REVENUE, code, Chart.revenue(code), writing)).toList();
  }

  private static Row account(Part part, String code, String name, Writing writing) {
    return new Row(writing.labels(code, name), Meaning.is(part, code), code.length() / 2 - 1, true);
  }
}
