package duizhang.read.text;

import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives rows of a delimited table the blank fields that a converter left out where it wrote a merged cell as one field: behind the label of a
 * total, and behind the heads of the first line, as far as the line below says how wide they are. Heads whose widths are not decidable become one
 * head over the whole table, so that no column is named after its neighbour.
 */
final class MergedCells {
  private static final Pattern AMOUNT = Pattern.compile("[-－−]?[\\d,，]+([.．]\\d+)?[%％]?");
  private static final Pattern WHOLE = WordFile.of("pages.yaml").pattern("whole");

  private final List<List<Field>> rows;
  private final int columns;
  private final int heads;

  private MergedCells(List<List<Field>> rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    heads = HeadSpans.heads(rows);
  }

  /** @param rows of at most {@code columns} fields each; given back as they are where no cell was merged */
  static List<List<Field>> parted(List<List<Field>> rows, int columns) {
    MergedCells merged = new MergedCells(rows, columns);
    return merged.coded() ? merged.parted() : rows;
  }

  /** Whether most rows below the heads hold amounts and are equally long: a table with named columns, not a form of labels and values. */
  private boolean coded() {
    return heads > 0 && usual() > 0;
  }

  /** How many fields more than half of the rows below the heads have, 0 where they hold no amounts or differ. */
  private int usual() {
    for (int size = 2; size <= columns; size++) {
      int fields = size;
      if (body().stream().filter(row -> row.size() == fields && row.stream().anyMatch(MergedCells::amount)).count() * 2 > body().size()) {
        return size;
      }
    }
    return 0;
  }

  private List<List<Field>> body() {
    return rows.subList(heads, rows.size());
  }

  private List<List<Field>> parted() {
    List<List<Field>> parted = new ArrayList<>(heads());
    int labels = labels();
    for (List<Field> row : body()) {
      boolean total = row.size() < columns && row.size() > 1 && !amount(row.get(0)) && amount(row.get(1)) && row.size() + labels - 1 <= columns;
      parted.add(total ? widened(row, List.of(labels)) : row);
    }
    return parted;
  }

  /** How many columns stand before the first that holds amounts. */
  private int labels() {
    for (int column = 1; column < columns; column++) {
      int at = column;
      if (body().stream().anyMatch(row -> row.size() == columns && amount(row.get(at)))) {
        return column;
      }
    }
    return 1;
  }

  private List<List<Field>> heads() {
    List<Field> first = rows.get(0);
    List<List<Field>> printed = rows.subList(0, heads);
    if (first.size() == columns || first.stream().anyMatch(Field::blank)) {
      return printed;
    }
    Optional<List<Integer>> widths = heads > 1 && rows.get(1).size() == columns && usual() == columns
        ? widths(first.size(), rows.get(1))
        : Optional.empty();
    List<List<Field>> parted = new ArrayList<>();
    if (widths.isPresent()) {
      parted.add(widened(first, widths.get()));
      parted.addAll(printed.subList(1, heads));
    } else {
      printed.forEach(row -> parted.add(widened(List.of(row.stream().filter(field -> !field.blank()).reduce(Field::and).orElse(row.get(0))),
          List.of(columns))));
    }
    return parted;
  }

  /** The widths of {@code count} heads over the line below: one over each blank field, one over each group of texts; empty where they do not fit. */
  private Optional<List<Integer>> widths(int count, List<Field> below) {
    List<Integer> runs = groups(below, false);
    if (runs.size() == count) {
      return Optional.of(runs);
    }
    List<Integer> parts = groups(below, true);
    if (parts.size() == count) {
      return Optional.of(parts);
    }
    int width = columns / count;
    boolean panels = runs.size() == 1 && columns % count == 0 && width > 1;
    for (int column = width; panels && column < columns; column++) {
      boolean last = column % width == width - 1;
      panels = !last || below.get(column).text().equals(below.get(width - 1).text());
    }
    return panels ? Optional.of(Collections.nCopies(count, width)) : Optional.empty();
  }

  /** @param atWhole whether a 小计 begins a group of its own */
  private static List<Integer> groups(List<Field> below, boolean atWhole) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < below.size(); column++) {
      boolean opens = column == 0 || below.get(column).blank() || below.get(column - 1).blank()
          || atWhole && WHOLE.matcher(below.get(column).text()).matches();
      if (opens) {
        widths.add(1);
      } else {
        widths.set(widths.size() - 1, widths.get(widths.size() - 1) + 1);
      }
    }
    return widths;
  }

  /** Each of the first fields with blank fields behind it up to its width. */
  private static List<Field> widened(List<Field> row, List<Integer> widths) {
    List<Field> wide = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Field field = row.get(i);
      wide.add(field);
      Piece last = field.pieces().get(field.pieces().size() - 1);
      for (int blank = 1; i < widths.size() && blank < widths.get(i); blank++) {
        wide.add(Field.of(new Piece(last.line(), last.end(), last.end())));
      }
    }
    return wide;
  }

  private static boolean amount(Field field) {
    return AMOUNT.matcher(field.text()).matches() && !field.text().matches("\\d{1,7}");
  }
}
