package duizhang.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares published figures with what the made disclosures declare.
 *
 * <p>A figure is <em>found</em> where the dataset has a fact of its file with the printed value in a row of its code or name; each fact explains
 * one figure. It is <em>right</em> where all parts that the truth states are stated alike; <em>wrong</em> where one is stated differently. A fact that
 * says nothing of a part is neither. Wrong facts that the dataset calls {@code PROVEN} are the worst kind. The form is counted apart.
 */
public final class MeaningScore {
  private static final String HELP = """
      Usage: MeaningScore DATASET_DIR TRUTH_DIR [--list N] [--causes] [--document ID]

      DATASET_DIR   the published CSV files of a run over documents of the corpus
      TRUTH_DIR     truth/open or truth/held of the corpus
      --list N      the first N figures that are not right: truth and what the dataset states
      --causes      what is not right, counted by table and by the parts that differ, with an example
      --document ID only this document
      """;

  /** How a figure fared. */
  enum Outcome {
    RIGHT,
    /** a part that the truth states is not stated */
    UNSAID,
    WRONG,
    WRONG_BUT_PROVEN,
    MISSING
  }

  /**
   * A figure, the fact that explains it and the parts in which they differ.
   *
   * @param fact null where none explains it
   */
  record Result(TruthLine truth, PublishedFigure fact, List<Difference> differences) {
    Outcome outcome() {
      if (fact == null) {
        return Outcome.MISSING;
      }
      if (differences.isEmpty()) {
        return Outcome.RIGHT;
      }
      boolean wrong = differences.stream().anyMatch(Difference::isStated);
      return !wrong ? Outcome.UNSAID : fact.isProven() ? Outcome.WRONG_BUT_PROVEN : Outcome.WRONG;
    }

    boolean rightForm() {
      return fact != null && List.of(truth.formId().split("\\|")).contains(fact.field("form_id"));
    }
  }

  /** A part of which the dataset does not state what the truth does. */
  record Difference(String part, String truth, String stated) {
    boolean isStated() { return !stated.isEmpty(); }

    @Override
    public String toString() {
      return part + " " + truth + " ≠ " + (stated.isEmpty() ? "nothing" : stated);
    }
  }

  /** The figures of one document. */
  record Score(List<Result> results, List<PublishedFigure> unexplained) {
    int figures() {
      return results.size();
    }

    long found() {
      return results.stream().filter(result -> result.fact() != null).count();
    }

    long count(Outcome outcome) {
      return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    long rightForms() {
      return results.stream().filter(Result::rightForm).count();
    }

    static Score sum(List<Score> scores) {
      return new Score(
          scores.stream().flatMap(score -> score.results().stream()).toList(), scores.stream().flatMap(score -> score.unexplained().stream()).toList());
    }
  }

  private MeaningScore() {}

  /** Prints a line for each document and one for all; {@code --help} tells of the arguments. */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    if (given.size() < 2 || given.contains("--help")) {
      System.out.print(HELP);
      return;
    }
    Map<String, Score> scores = scores(Path.of(given.get(0)), Path.of(given.get(1)));
    int only = given.indexOf("--document");
    if (only >= 0) {
      scores.keySet().removeIf(file -> !PublishedFigure.document(file).equals(given.get(only + 1)));
    }
    int list = given.indexOf("--list");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(scores, list < 0 ? 0 : Integer.parseInt(given.get(list + 1)), out);
    if (given.contains("--causes")) {
      printCauses(Score.sum(List.copyOf(scores.values())), out);
    }
  }

  /** By file, those that gave no fact too; a document that the run did not see stands for itself. */
  static Map<String, Score> scores(Path dataset, Path truth) throws IOException {
    Map<String, List<PublishedFigure>> facts = new TreeMap<>();
    PublishedFigure.read(dataset).forEach(fact -> facts.computeIfAbsent(fact.file(), file -> new ArrayList<>()).add(fact));
    Set<String> seen = PublishedFigure.files(dataset);
    Map<String, Score> scores = new TreeMap<>();
    try (Stream<Path> files = Files.list(truth)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv") && !path.toString().endsWith(".claims.tsv")).sorted().toList()) {
        String document = file.getFileName().toString().replace(".tsv", "");
        List<TruthLine> truths = TruthLine.read(file);
        List<String> written = seen.stream().filter(name -> PublishedFigure.document(name).equals(document)).toList();
        written.forEach(name -> scores.put(name, score(truths, facts.getOrDefault(name, List.of()))));
        if (written.isEmpty()) {
          scores.put(document, score(truths, List.of()));
        }
      }
    }
    return scores;
  }

  /** Gives every figure the fact that fits it best: first those in all parts right, of the same table before another. */
  static Score score(List<TruthLine> truths, List<PublishedFigure> facts) {
    Map<String, List<PublishedFigure>> byValue = new LinkedHashMap<>();
    facts.forEach(fact -> byValue.computeIfAbsent(fact.value(), value -> new ArrayList<>()).add(fact));
    Map<TruthLine, PublishedFigure> explained = new LinkedHashMap<>();
    for (boolean right : List.of(true, false)) {
      for (boolean sameTable : List.of(true, false)) {
        for (TruthLine truth : truths) {
          if (!explained.containsKey(truth)) {
            List<PublishedFigure> free = byValue.getOrDefault(truth.value(), List.of());
            Predicate<PublishedFigure> fits = fact -> truth.isRowOf(fact) && (!sameTable || truth.isTableOf(fact))
                && (!right || truth.differences(fact).isEmpty());
            free.stream().filter(fits).min(truth.byDifferences()).ifPresent(fact -> {
              explained.put(truth, fact);
              free.remove(fact);
            });
          }
        }
      }
    }
    List<Result> results = truths.stream().map(truth -> {
      PublishedFigure fact = explained.get(truth);
      return new Result(truth, fact, fact == null ? List.of() : truth.differences(fact));
    }).toList();
    return new Score(results, byValue.values().stream().flatMap(List::stream).filter(fact -> !fact.isZero()).toList());
  }

  private static void print(Map<String, Score> scores, int list, PrintStream out) {
    out.println("file                                       figures   found   right  unsaid  wrong  proven  form   extra (proven)");
    scores.forEach((document, score) -> print(document, score, out));
    Map<String, List<Score>> folders = new TreeMap<>();
    scores.forEach((file, score) -> folders.computeIfAbsent("all " + file.replaceFirst("[^/]*$", ""), folder -> new ArrayList<>()).add(score));
    folders.forEach((folder, some) -> print(folder, Score.sum(some), out));
    Score all = Score.sum(List.copyOf(scores.values()));
    all.results().stream().filter(result -> result.outcome() != Outcome.RIGHT).limit(list).forEach(result -> print(result, out));
    all.unexplained().stream().limit(list).forEach(fact -> out.println("EXTRA " + fact));
  }

  private static void printCauses(Score score, PrintStream out) {
    Map<String, List<Result>> causes = new TreeMap<>();
    for (Result result : score.results()) {
      if (result.outcome() != Outcome.RIGHT) {
        String parts = result.differences().stream().map(difference -> difference.part() + (difference.isStated() ? "≠" : "=nothing"))
            .collect(Collectors.joining(" "));
        String cause = result.truth().document() + " " + result.truth().table() + " " + result.outcome() + " " + parts;
        causes.computeIfAbsent(cause, key -> new ArrayList<>()).add(result);
      }
    }
    causes.forEach((cause, results) -> {
      out.println(results.size() + " × " + cause);
      out.print("      ");
      print(results.get(results.size() / 2), out);
    });
  }

  private static void print(String name, Score score, PrintStream out) {
    double whole = Math.max(1, score.figures()) / 100.0;
    out.printf("%-43s %6d  %5.1f%%  %5.1f%%  %6d  %5d  %6d  %4.0f%%  %4d (%d)%n", name, score.figures(), score.found() / whole,
        score.count(Outcome.RIGHT) / whole,
        score.count(Outcome.UNSAID), score.count(Outcome.WRONG), score.count(Outcome.WRONG_BUT_PROVEN), score.rightForms() / whole, score.unexplained().size(),
        score.unexplained().stream().filter(PublishedFigure::isProven).count());
  }

  private static void print(Result result, PrintStream out) {
    out.println(result.outcome() + " " + result.truth() + (result.fact() == null ? "" : " | " + result.differences() + " | " + result.fact()));
  }
}
