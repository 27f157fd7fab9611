package duizhang.lines.spread;

import duizhang.lines.Stretches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A stretch of a page with the texts in it. */
final class Column {
  /** So much nearer, in characters, a text is to its own column than to another. */
  private static final int SURE = 3;

  int left;
  int right;
  final List<Placed> texts = new ArrayList<>();

  Column(int left, int right) {
    this.left = left;
    this.right = right;
  }

  double middle() {
    return (left + right) / 2.0;
  }

  /** The stretches that texts make up, left to right. */
  static List<Column> of(List<Placed> texts) {
    List<Column> columns = new ArrayList<>();
    for (List<Placed> stretch : Stretches.of(texts, Placed::piece)) {
      Column column = new Column(Integer.MAX_VALUE, 0);
      stretch.forEach(column::add);
      columns.add(column);
    }
    return columns;
  }

  /**
   * The columns that reach into each other here: those lines that print most texts show them, the others' texts belong to the nearest of their kind.
   * The stretch as it is where that does not say.
   */
  List<Column> parted() {
    Map<Integer, List<Placed>> lines = new TreeMap<>();
    texts.forEach(text -> lines.computeIfAbsent(text.line(), line -> new ArrayList<>()).add(text));
    lines.values().forEach(line -> line.sort(Comparator.comparingInt(Placed::left)));
    int most = lines.values().stream().mapToInt(List::size).max().orElse(1);
    List<List<Placed>> whole = lines.values().stream().filter(line -> line.size() == most).toList();
    if (most == 1 || whole.size() < 2) {
      return List.of(this);
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Column column = new Column(Integer.MAX_VALUE, 0);
      int at = i;
      whole.forEach(line -> column.add(line.get(at)));
      if (column.texts.stream().map(Placed::amount).distinct().count() > 1) {
        return List.of(this);
      }
      columns.add(column);
    }
    List<Placed> others = lines.values().stream().filter(line -> line.size() < most).flatMap(List::stream).toList();
    List<Integer> places = others.stream().map(text -> nearest(columns, text)).toList();
    for (int i = 0; i < others.size(); i++) {
      boolean backwards = i > 0 && others.get(i).line() == others.get(i - 1).line() && places.get(i) <= places.get(i - 1);
      if (places.get(i) < 0 || backwards) {
        return List.of(this);
      }
      columns.get(places.get(i)).add(others.get(i));
    }
    columns.forEach(column -> column.texts.sort(Comparator.comparingInt(Placed::line)));
    return columns;
  }

  private void add(Placed text) {
    texts.add(text);
    left = Math.min(left, text.left());
    right = Math.max(right, text.right());
  }

  /** The column of a text: amounts end where those of their column end, words begin so; -1 where another column is about as near. */
  private static int nearest(List<Column> columns, Placed text) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    double second = Double.POSITIVE_INFINITY;
    for (int i = 0; i < columns.size(); i++) {
      Placed first = columns.get(i).texts.get(0);
      if (first.amount() == text.amount()) {
        double off = columns.get(i).texts.stream().mapToInt(own -> text.amount() ? own.right() - text.right() : own.left() - text.left())
            .map(Math::abs).min().orElse(0);
        second = Math.min(second, Math.max(off, least));
        best = off < least ? i : best;
        least = Math.min(least, off);
      }
    }
    return second - least < SURE ? -1 : best;
  }

  /** Whether two texts of one line are in it: then it is more than one column. */
  boolean mixed() {
    return texts.stream().map(Placed::line).distinct().count() < texts.size();
  }

  /** Whether columns of two pages hold the same: as many, amounts and words in the same ones, each reaching into the other's place. */
  static boolean alike(List<Column> first, List<Column> second) {
    boolean alike = first.size() == second.size();
    for (int i = 0; alike && i < first.size(); i++) {
      Column a = first.get(i);
      Column b = second.get(i);
      alike = a.amounts() == b.amounts() && a.left < b.right && b.left < a.right;
    }
    return alike;
  }

  private boolean amounts() {
    return texts.stream().filter(Placed::amount).count() * 2 > texts.size();
  }
}
