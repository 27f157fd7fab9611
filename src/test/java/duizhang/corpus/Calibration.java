package duizhang.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duizhang.codes.Evidence;
import duizhang.codes.FormId;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts how often the figures of each kind of evidence are what their document prints, and writes {@code codes/confidence.tsv} from it. A figure is right
 * where it explains a figure of the truth and states nothing else of it; one that explains none is not, zeros apart.
 */
public final class Calibration {
  private static final String HELP = """
      Usage: Calibration [--made DATASET_DIR TRUTH_DIR]... [--typed DATASET_DIR TRUTH_DIR]...

      --made   a run over documents of the corpus, and truth/open or truth/held of it
      --typed  a run over real documents, and a folder of figures typed from them (file, form, row_code, row_name, column, printed, unit, year)
      Prints the table with the counts, and what is stated now beside what is found.
      """;

  /** Where the heads of a text keep no cells. */
  private static final Set<String> ORDERED = Set.of("blanks", "sequence");

  /** Right ones and all, by the document they are of. */
  private final Map<Evidence, Map<String, int[]>> counts = new EnumMap<>(Evidence.class);
  private final Set<String> documents = new HashSet<>();

  private Calibration() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.out.print(HELP);
      return;
    }
    Calibration calibration = new Calibration();
    for (int i = 0; i + 2 < arguments.length; i += 3) {
      Path dataset = Path.of(arguments[i + 1]);
      Path truth = Path.of(arguments[i + 2]);
      if (arguments[i].equals("--made")) {
        calibration.made(dataset, truth);
      } else {
        calibration.typed(dataset, truth);
      }
    }
    calibration.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void print(PrintStream out) {
    out.println("# Figures of " + documents.size() + " documents in all their formats.");
    out.println("evidence\tright\tfigures\talike\tpromised\tfound");
    for (Evidence evidence : Evidence.values()) {
      List<int[]> clusters = List.copyOf(counts.getOrDefault(evidence, Map.of()).values());
      int right = clusters.stream().mapToInt(count -> count[0]).sum();
      int figures = clusters.stream().mapToInt(count -> count[1]).sum();
      String found = figures == 0 ? "" : BigDecimal.valueOf(right).divide(BigDecimal.valueOf(figures), 4, RoundingMode.HALF_UP).toPlainString();
      out.println(evidence + "\t" + right + "\t" + figures + "\t" + alike(clusters, right, figures) + "\t" + evidence.confidence() + "\t" + found);
    }
  }

  /**
   * How many figures drawn one by one would tell as much: those of one document err together. Source: the ratio estimator's variance over clusters and
   * the design effect (Kish, Survey Sampling, 1965, 5.4 and 8.2). Where none errs it cannot be estimated: each document counts once.
   */
  private static long alike(List<int[]> clusters, int right, int figures) {
    if (right == figures || right == 0 || clusters.size() < 2) {
      return Math.min(figures, clusters.size());
    }
    double share = (double) right / figures;
    double squares = clusters.stream().mapToDouble(count -> Math.pow(count[0] - share * count[1], 2)).sum();
    double variance = squares * clusters.size() / (clusters.size() - 1) / ((double) figures * figures);
    return Math.min(figures, Math.round(share * (1 - share) / variance));
  }

  private void made(Path dataset, Path truth) throws IOException {
    Map<String, String> methods = methods(dataset);
    MeaningScore.scores(dataset, truth).forEach((file, score) -> {
      String document = PublishedFigure.document(file);
      documents.add(document);
      for (MeaningScore.Result result : score.results()) {
        if (result.fact() != null) {
          boolean wrong = result.outcome() == MeaningScore.Outcome.WRONG || result.outcome() == MeaningScore.Outcome.WRONG_BUT_PROVEN;
          count(document, evidence(result.fact(), methods), !wrong);
        }
      }
      score.unexplained().forEach(fact -> count(document, evidence(fact, methods), false));
    });
  }

  private void count(String document, Evidence evidence, boolean right) {
    int[] count = counts.computeIfAbsent(evidence, kind -> new TreeMap<>()).computeIfAbsent(document, name -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private static Map<String, String> methods(Path dataset) throws IOException {
    Map<String, String> methods = new HashMap<>();
    for (Map<String, String> table : lines(dataset.resolve("printed_table.csv"), ',')) {
      methods.put(table.get("table_id"), table.get("method"));
    }
    return methods;
  }

  /** The kind of evidence of a published figure, as {@code check} gives it. */
  static Evidence evidence(PublishedFigure fact, Map<String, String> methods) {
    String status = fact.field("status");
    if (!status.equals("UNCHECKED")) {
      return Evidence.valueOf(status);
    }
    if (new BigDecimal(fact.field("confidence")).compareTo(Evidence.OPEN.confidence()) == 0) {
      return Evidence.OPEN;
    }
    String method = methods.getOrDefault(fact.field("table_id"), "");
    if (!fact.field("inferred_from").isEmpty()) {
      return Evidence.INFERRED;
    }
    if (Stream.of(method.split("\\+")).anyMatch(ORDERED::contains)) {
      return Evidence.ORDER;
    }
    return FormId.of(fact.field("form_id")).ofDepartments() && !fact.field("measure").equals("UNKNOWN") ? Evidence.KNOWN : Evidence.SHAPE;
  }

  // Figures typed from real documents.

  private void typed(Path dataset, Path truth) throws IOException {
    Map<String, String> methods = methods(dataset);
    List<Map<String, String>> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(truth)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv") && !path.toString().endsWith("_narrative.tsv")).sorted().toList()) {
        lines(file, '\t').stream().filter(row -> !row.get("row_kind").equals("indicator")).forEach(rows::add);
      }
    }
    Set<String> forms = new HashSet<>();
    Map<String, List<Map<String, String>>> byValue = new HashMap<>();
    for (Map<String, String> row : rows) {
      String place = row.get("file") + "|" + row.get("form").replaceFirst(":.*", "");
      documents.add(row.get("file"));
      forms.add(place);
      byValue.computeIfAbsent(place + "|" + PublishedFigure.value(row.get("printed")), value -> new ArrayList<>()).add(row);
    }
    // Of forms that are typed in part, and of tables that are no form, nobody says what else they print.
    rows.stream().filter(row -> row.get("row_kind").equals("partial") || row.get("form").startsWith("other"))
        .forEach(row -> forms.remove(row.get("file") + "|" + row.get("form").replaceFirst(":.*", "")));
    for (PublishedFigure fact : PublishedFigure.read(dataset)) {
      String place = fact.file().replaceFirst("^.*/", "") + "|" + fact.field("form_id");
      if (forms.contains(place) && !fact.isZero()) {
        List<Map<String, String>> free = byValue.computeIfAbsent(place + "|" + fact.value(), value -> new ArrayList<>());
        Map<String, String> row = free.stream().filter(candidate -> tells(candidate, fact)).findFirst().orElse(null);
        free.remove(row);
        count(fact.file(), evidence(fact, methods), row != null);
      }
    }
  }

  private static boolean tells(Map<String, String> row, PublishedFigure fact) {
    String name = bare(row.get("row_name"));
    String own = bare(fact.field("item_name"));
    boolean sameRow = !row.get("row_code").isEmpty() && row.get("row_code").equals(fact.field("code")) || row.get("row_kind").equals("single")
        || row.get("row_kind").equals("total") && (fact.field("is_total").equals("true") || fact.field("code").isEmpty())
        || !name.isEmpty() && (own.endsWith(name) || !own.isEmpty() && name.endsWith(own));
    String head = bare(row.get("column"));
    String label = bare(fact.field("column_label"));
    // The typed heads leave out what spans all columns, and shorten others.
    boolean sameColumn = head.isEmpty() || label.isEmpty() || head.chars().filter(letter -> label.indexOf(letter) >= 0).count() * 2 >= head.length();
    boolean sameYear = row.get("year").isEmpty() || fact.field("fiscal_year").isEmpty() || row.get("year").equals(fact.field("fiscal_year"));
    return sameRow && sameColumn && sameYear;
  }

  private static String bare(String text) {
    return text == null ? "" : text.replaceFirst("^.*/", "").replaceAll("[^\\p{IsHan}\\d]", "").replaceFirst("^[一二三四五六七八九十\\d]+", "");
  }

  private static List<Map<String, String>> lines(Path file, char separator) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file)) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }
}
