package duizhang.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of the truth files: a figure and what it means. */
record TruthLine(Map<String, String> fields, int number) {
  static List<TruthLine> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    String[] heads = lines.get(0).split("\t", -1);
    List<TruthLine> truths = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> fields = new HashMap<>();
      String[] texts = line.split("\t", -1);
      for (int index = 0; index < heads.length; index++) {
        fields.put(heads[index], texts[index]);
      }
      truths.add(new TruthLine(fields, truths.size()));
    }
    return truths;
  }

  String document() {
    return fields.get("document");
  }

  String table() {
    return fields.get("table");
  }

  String formId() {
    return fields.get("form_id");
  }

  /** What a fact must have printed. */
  String value() {
    return PublishedFigure.value(fields.get("printed"));
  }

  /** A row is known by its code, by its name or, where all of its figures are told apart by their heads, by the head. */
  boolean isRowOf(PublishedFigure fact) {
    String code = fields.get("code");
    if (!code.isEmpty() && fact.codes().contains(code)) {
      return true;
    }
    String row = name(fields.get("row"));
    String[] heads = fields.get("column").split("/");
    List<String> names = Arrays.stream(fact.field("item_name").split("/")).map(TruthLine::name).toList();
    return row.isEmpty() || names.contains(row) || names.get(names.size() - 1).endsWith(row) || name(fact.field("project_name")).equals(row)
        || names.stream().anyMatch(name -> !name.isEmpty() && row.endsWith(name)) || Arrays.stream(heads).map(TruthLine::name).anyMatch(names::contains);
  }

  boolean isTableOf(PublishedFigure fact) {
    String title = name(fields.get("table"));
    String printed = name(fact.title());
    return printed.contains(title) || printed.length() > 3 && title.contains(printed);
  }

  Comparator<PublishedFigure> byDifferences() {
    return Comparator.comparingLong((PublishedFigure fact) -> differences(fact).stream().filter(MeaningScore.Difference::isStated).count())
        .thenComparingInt(fact -> differences(fact).size());
  }

  /** The parts that are not stated as here. What a fact states where this asks for nothing is no difference. */
  List<MeaningScore.Difference> differences(PublishedFigure fact) {
    List<MeaningScore.Difference> differences = new ArrayList<>();
    differ("amount_yuan", fact, differences);
    for (Part part : Part.values()) {
      if (part.published()) {
        differ(part.column(), fact, differences);
      }
    }
    return differences;
  }

  private void differ(String part, PublishedFigure fact, List<MeaningScore.Difference> differences) {
    String truth = fields.get(part);
    String stated = fact.part(part);
    boolean alike = truth.isEmpty() || Arrays.stream(truth.split("\\|")).anyMatch(one -> alike(part, one, stated));
    if (!alike) {
      differences.add(new MeaningScore.Difference(part, truth, stated));
    }
  }

  private static boolean alike(String part, String truth, String stated) {
    if (truth.equals("-")) {
      return stated.isEmpty();
    }
    boolean words = part.equals(Part.HOLDER.column()) || part.equals(Part.PROJECT.column());
    return words ? !stated.isEmpty() && name(stated).endsWith(name(truth)) : truth.equals(stated);
  }

  /** Without blanks, numbering, codes and marks. */
  static String name(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\"“”'‘’:：|]", "").replace("其中", "");
    return plain.replaceFirst("^(\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+[、.．]|\\[\\d+\\]|\\d{3,}(?=\\p{IsHan}))", "");
  }

  @Override
  public String toString() {
    return fields.get("document") + " " + fields.get("table") + " [" + fields.get("code") + " " + fields.get("row") + "] [" + fields.get("column") + "] "
        + fields.get("printed");
  }
}
