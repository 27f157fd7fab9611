package duizhang.lines.listing;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import duizhang.lines.Heads;
import duizhang.lines.Layouts;
import duizhang.lines.TornHeads;
import duizhang.read.ReadingMethod;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds tables whose columns are parted by blanks only. A title of the catalogue says which columns to look for; the heads, torn as they may be,
 * must all be printed. Where an empty cell leaves blanks of its own, or no cell is empty, the columns of the numbers are known: {@code blanks}.
 * Else the numbers of a row are packed to the left and wait for the arithmetic: {@code sequence}.
 */
public final class BlankTables {
  /** Heads that stand over others. */
  private static final Pattern OVER = WordFile.of("layouts.yaml").pattern("over");

  private BlankTables() {}

  /** @param lines of a page that no other table claims, blank lines among them */
  public static List<TextTable> find(List<PrintedLine> lines) {
    List<TextTable> tables = new ArrayList<>();
    for (Block block : Block.of(lines)) {
      if (block.title() != null) {
        Layouts.standard().titled(Wording.fold(block.title().text())).stream()
            .map(layout -> table(block, layout))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(tables::add);
      }
    }
    return tables;
  }

  private static Optional<TextTable> table(Block block, Layouts.Layout layout) {
    Heads heads = layout.heads();
    boolean twoSides = FormCatalogue.standard().form(layout.form()).filter(form -> form.flow() == Flow.UNKNOWN).isPresent();
    RowParser parser = new RowParser(heads.leaves(), twoSides);
    BlankRows rows = BlankRows.of(block.lines(), parser);
    if (rows.contradictsNumbers() || rows.broken() || rows.leavesAmounts(block.lines())) {
      return Optional.empty();
    }
    if (TornHeads.headless(heads, rows.heads(), OVER)) {
      return Optional.empty();
    }
    return TornHeads.find(heads, rows.heads()).map(cells -> new Assembly(block, heads, parser, rows, cells).table());
  }

  /** Puts heads, column numbers and rows under each other. */
  private record Assembly(Block block, Heads heads, RowParser parser, BlankRows rows, List<TextTable.PlacedField> headCells) {
    TextTable table() {
      boolean known = rows.complete() || rows.spacedOut();
      int columns = heads.paths().size();
      List<TextTable.PlacedField> cells = new ArrayList<>();
      int row = 0;
      if (block.titleBelow()) {
        cells.add(new TextTable.PlacedField(row++, 0, 1, columns, Field.of(whole(block.title()))));
      }
      for (TextTable.PlacedField head : headCells) {
        cells.add(new TextTable.PlacedField(row + head.row(), head.column(), head.rowSpan(), head.columnSpan(), head.field()));
      }
      row += heads.depth();
      List<Field[]> body = new ArrayList<>();
      if (rows.numberRow() != null) {
        body.add(rows.numbers());
      }
      body.addAll(rows.body(known));
      for (Field[] fields : body) {
        add(cells, row++, fields);
      }
      List<PrintedLine> claimed = new ArrayList<>(rows.claimed());
      headCells.forEach(head -> head.field().pieces().forEach(piece -> claimed.add(piece.line())));
      if (block.titleBelow()) {
        claimed.add(block.title());
      }
      List<PrintedLine> boxed = rows.boxed(block.noteLine());
      return new TextTable(
          known ? ReadingMethod.BLANKS : ReadingMethod.SEQUENCE, claimed.stream().distinct().toList(), boxed.get(0), boxed.get(boxed.size() - 1), row, columns,
          cells);
    }

    private static Piece whole(PrintedLine line) {
      return new Piece(line, 0, line.text().length()).stripped();
    }

    private static void add(List<TextTable.PlacedField> cells, int row, Field[] fields) {
      PrintedLine line = Arrays.stream(fields).filter(Objects::nonNull).findFirst().orElseThrow().pieces().get(0).line();
      int at = 0;
      for (int column = 0; column < fields.length; column++) {
        Field field = fields[column];
        if (field == null) {
          field = new Field(Collections.singletonList(new Piece(line, at, at)));
        } else {
          at = field.pieces().get(field.pieces().size() - 1).end();
          at = Math.min(at, line.text().length());
        }
        cells.add(new TextTable.PlacedField(row, column, 1, 1, field));
      }
    }
  }
}
