package duizhang.lines.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a page with the texts in it. */
final class Column {
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
    for (Placed text : texts.stream().sorted(Comparator.comparingInt(Placed::left)).toList()) {
      Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last == null || text.left() >= last.right) {
        last = new Column(text.left(), text.right());
        columns.add(last);
      }
      last.right = Math.max(last.right, text.right());
      last.texts.add(text);
    }
    columns.forEach(column -> column.texts.sort(Comparator.comparingInt(Placed::line)));
    return columns;
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
