package duizhang.lines.spread;

import duizhang.read.Partition;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A row of a table: the texts in each of its columns, of one line or of several where cells are torn. */
final class Row {
  /** What a row costs, in lines, that has no text in a column. */
  private static final double EMPTY = 1.5;

  /** A cell is torn over no more lines. */
  private static final int MOST = 10;

  private final List<List<Placed>> cells = new ArrayList<>();

  private Row(int columns) {
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
  }

  /** The rows that lines make up: each one, but where amounts stand without a name names are torn around the lines of their amounts. */
  static List<Row> of(List<List<Placed>> lines, List<Column> columns) {
    List<Row> rows = new ArrayList<>();
    Map<Placed, Integer> columnOf = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      for (Placed text : columns.get(i).texts) {
        columnOf.put(text, i);
      }
    }
    for (List<Placed> line : lines) {
      Row row = new Row(columns.size());
      line.forEach(text -> row.cells.get(columnOf.get(text)).add(text));
      rows.add(row);
    }
    boolean named = rows.stream().filter(row -> row.amounts() && row.words()).count() * 2 > rows.stream().filter(Row::amounts).count();
    boolean torn = rows.stream().anyMatch(row -> row.amounts() && !row.words());
    return named && torn && lines.size() > 1 ? joined(rows) : rows;
  }

  private boolean amounts() {
    return cells.stream().flatMap(List::stream).anyMatch(Placed::amount);
  }

  private boolean words() {
    return cells.stream().flatMap(List::stream).anyMatch(text -> !text.amount() && !text.account());
  }

  private int line() {
    return cells.stream().flatMap(List::stream).mapToInt(Placed::line).findFirst().orElse(0);
  }

  /** The rows with amounts, each with the texts of the lines around it that have none: parted so that they stand at the middle. */
  private static List<Row> joined(List<Row> lines) {
    List<Row> rows = lines.stream().filter(Row::amounts).toList();
    for (int column = 0; column < rows.get(0).cells.size(); column++) {
      int at = column;
      List<Placed> texts = lines.stream().flatMap(line -> line.cells.get(at).stream()).toList();
      if (texts.stream().noneMatch(Placed::amount) && lines.stream().anyMatch(line -> !line.amounts() && !line.cells.get(at).isEmpty())) {
        List<List<Placed>> parts = parted(texts, rows.stream().mapToInt(Row::line).toArray());
        for (int i = 0; i < parts.size(); i++) {
          rows.get(i).cells.set(at, new ArrayList<>(parts.get(i)));
        }
      }
    }
    return rows;
  }

  private static List<List<Placed>> parted(List<Placed> texts, int[] middles) {
    int[] begins = Partition.of(middles.length, texts.size(), MOST, false, (row, begin, end) -> begin == end
        ? EMPTY
        : Math.abs((texts.get(begin).line() + texts.get(end - 1).line()) / 2.0 - middles[row]));
    return IntStream.range(0, middles.length).mapToObj(row -> texts.subList(begins[row], begins[row + 1])).toList();
  }

  /** The text in a column; empty behind the text before it where there is none. */
  Field field(int column) {
    List<Placed> mine = cells.get(column);
    if (!mine.isEmpty()) {
      return new Field(mine.stream().map(Placed::piece).toList());
    }
    Piece before = null;
    Piece any = null;
    for (int i = 0; i < cells.size(); i++) {
      for (Placed text : cells.get(i)) {
        any = any == null ? text.piece() : any;
        before = i < column ? text.piece() : before;
      }
    }
    return Field.of(before == null ? new Piece(any.line(), any.start(), any.start()) : new Piece(before.line(), before.end(), before.end()));
  }
}
