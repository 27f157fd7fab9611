package duizhang.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the published {@code fact.csv}, with the title of its table. */
record PublishedFigure(Map<String, String> fields, String title) {
  private static final Set<String> FUNDS = Set.of("APPROPRIATION", "GOVERNMENT_FUND", "STATE_CAPITAL");

  /** The figures of tables. */
  static List<PublishedFigure> read(Path dataset) throws IOException {
    Map<String, String> titles = new HashMap<>();
    for (Map<String, String> table : lines(dataset.resolve("printed_table.csv"))) {
      titles.put(table.get("table_id"), table.get("title"));
    }
    List<PublishedFigure> figures = new ArrayList<>();
    for (Map<String, String> fact : lines(dataset.resolve("fact.csv"))) {
      if (fact.get("origin").equals("TABLE")) {
        figures.add(new PublishedFigure(fact, titles.getOrDefault(fact.get("table_id"), "")));
      }
    }
    return figures;
  }

  /** Every file that was read, or tried in vain. */
  static Set<String> files(Path dataset) throws IOException {
    Stream<String> read = lines(dataset.resolve("document.csv")).stream().map(line -> line.get("file"));
    Stream<String> refused = lines(dataset.resolve("quarantine.csv")).stream().map(line -> line.get("path"));
    return Stream.concat(read, refused).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Map<String, String>> lines(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }

  /** Below the input folder. */
  String file() {
    return field("file");
  }

  /** The document that a file is written of: its name without folder and ending. */
  static String document(String file) {
    return file.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
  }

  String field(String column) {
    return fields.get(column);
  }

  boolean isProven() { return field("status").equals("PROVEN"); }

  boolean isZero() { return value().equals("0"); }

  Set<String> codes() {
    return Stream.of("code", "function_code", "economic_code", "revenue_code").map(this::field).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
  }

  String value() {
    return value(field("printed"));
  }

  /** A printed number without its dress. */
  static String value(String printed) {
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[,，%％\\s]", "");
    return plain.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(plain).stripTrailingZeros().toPlainString() : plain;
  }

  /**
   * What is stated of a part, empty where nothing is. Fund, source and use are those of the coordinate, which says 一般公共预算拨款收入 in one way
   * whether a head, a row or a title prints it.
   */
  String part(String part) {
    String source = coordinate("source");
    return switch (part) {
      case "amount_yuan" -> plain(field(part));
      case "fund" -> known(source.equals("GENERAL_BUDGET") ? "GENERAL" : FUNDS.contains(source) ? source : coordinate("fund"));
      case "source" -> known(source);
      case "use" -> known(coordinate("use"));
      case "item" -> field("scheme").equals("THREE_PUBLIC") ? field("code") : coordinate("item");
      default -> known(field(part));
    };
  }

  private String coordinate(String dimension) {
    for (String pair : field("coordinate").split("\\|")) {
      if (pair.startsWith(dimension + "=")) {
        return pair.substring(dimension.length() + 1);
      }
    }
    return "";
  }

  private static String known(String value) {
    return value.equals("UNKNOWN") ? "" : value;
  }

  private static String plain(String number) {
    return number.isEmpty() ? "" : new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return file() + " p" + field("page") + " " + field("form_id") + " «" + title + "» [" + field("code") + " " + field("item_name") + "] ["
        + field("column_label") + "] "
        + field("printed") + " " + field("status") + " " + field("coordinate");
  }
}
