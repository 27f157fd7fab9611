package duizhang.read.text;

import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives the cells of a delimited table their spans. Merged heads are written as one text and blank fields after it: a blank field belongs to the
 * head on its left, unless all the fields below the head above it are blank too, then that head reaches down. Below the head every field is a cell.
 */
final class HeadSpans {
  private static final Pattern BODY = WordFile.of("pages.yaml").pattern("body");

  private final List<List<Field>> rows;
  private final int columns;
  private final int heads;
  private final int[][] owner;

  private HeadSpans(List<List<Field>> rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    heads = heads(rows);
    owner = new int[heads][columns];
  }

  /** @param rows of {@code columns} fields each */
  static List<TextTable.PlacedField> of(List<List<Field>> rows, int columns) {
    HeadSpans spans = new HeadSpans(rows, columns);
    spans.own();
    return spans.cells();
  }

  /** How many rows stand before the first that holds an amount, a code, a numbered item or column numbers; none in tables without such rows. */
  static int heads(List<List<Field>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      List<String> texts = rows.get(row).stream().map(Field::text).filter(text -> !text.isEmpty()).toList();
      boolean numbers = texts.size() > 2 && texts.stream().allMatch(text -> text.matches("\\d{1,2}"));
      boolean alone = texts.size() == 1 && row > 0;
      if (numbers || alone || texts.stream().anyMatch(text -> BODY.matcher(text).matches())) {
        return row;
      }
    }
    return 0;
  }

  /** Says for every place of the head which place's text it shows. */
  private void own() {
    for (int row = 0; row < heads; row++) {
      for (int column = 0; column < columns; column++) {
        int place = row * columns + column;
        if (!blank(row, column)) {
          owner[row][column] = place;
        } else if (row == 0) {
          owner[row][column] = column == 0 ? place : owner[row][column - 1];
        } else {
          int above = owner[row - 1][column];
          owner[row][column] = blankBelow(row, above) ? above : sameHead(row, column, above) ? owner[row][column - 1] : place;
        }
      }
    }
  }

  private boolean blankBelow(int row, int head) {
    for (int column = 0; column < columns; column++) {
      if (owner[row - 1][column] == head && !blank(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the place on the left stands under the same head and shows a text of this row. */
  private boolean sameHead(int row, int column, int above) {
    return column > 0 && owner[row - 1][column - 1] == above && owner[row][column - 1] >= row * columns
        && !blank(row, owner[row][column - 1] % columns);
  }

  private boolean blank(int row, int column) {
    return rows.get(row).get(column).blank();
  }

  private List<TextTable.PlacedField> cells() {
    List<TextTable.PlacedField> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        Field field = rows.get(row).get(column);
        if (row >= heads) {
          cells.add(new TextTable.PlacedField(row, column, 1, 1, field));
        } else if (owner[row][column] == row * columns + column) {
          int right = column;
          while (right + 1 < columns && owner[row][right + 1] == owner[row][column]) {
            right++;
          }
          int below = row;
          while (below + 1 < heads && owner[below + 1][column] == owner[row][column]) {
            below++;
          }
          cells.add(new TextTable.PlacedField(row, column, below - row + 1, right - column + 1, field));
        }
      }
    }
    return cells;
  }
}
