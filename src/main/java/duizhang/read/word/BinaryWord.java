package duizhang.read.word;

import duizhang.read.given.GivenBlock;
import duizhang.read.given.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads .doc, the binary files of Word 97 to 2003 ([MS-DOC]), which WPS writes as well. */
final class BinaryWord {
  private static final char FIELD_BEGINS = '\u0013';
  private static final char FIELD_SHOWS = '\u0014';
  private static final char FIELD_ENDS = '\u0015';

  private final HWPFDocument document;
  private final List<ObjectReader> objects;

  /** The fields that are open, each with whether its instruction is over. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private BinaryWord(HWPFDocument document, List<ObjectReader> objects) {
    this.document = document;
    this.objects = objects;
  }

  /**
   * The document in a compound file.
   *
   * @throws IOException where there is none
   * @throws RuntimeException of many kinds where it is damaged
   */
  static List<GivenBlock> read(POIFSFileSystem file, List<ObjectReader> objects) throws IOException {
    try (HWPFDocument document = new HWPFDocument(file)) {
      BinaryWord word = new BinaryWord(document, objects);
      Flow flow = new Flow();
      word.blocks(document.getRange(), 0, flow);
      word.fields.clear();
      // Where a text box stands on its page is not said beside its text.
      Range boxes = document.getMainTextboxRange();
      // A file without text boxes has a range of no characters there, of which POI makes the paragraph of a table where one ends the text.
      if (boxes.getStartOffset() < boxes.getEndOffset()) {
        word.blocks(boxes, 0, flow);
      }
      return flow.blocks();
    }
  }

  /** @param level how many tables stand around {@code range} */
  private void blocks(Range range, int level, Flow flow) throws IOException {
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        table(table, flow);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph, flow);
      }
    }
  }

  private void paragraph(Paragraph paragraph, Flow flow) throws IOException {
    StringBuilder text = new StringBuilder();
    Flow beside = new Flow();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean hidden = run.isMarkedDeleted() || run.isVanished();
      String printed = run.text();
      for (int at = 0; at < printed.length(); at++) {
        append(printed.charAt(at), hidden, text);
      }
      if (run.isOle2() && !hidden) {
        object(run, beside);
      }
    }
    flow.line(text.toString());
    flow.addAll(beside);
  }

  private void append(char c, boolean hidden, StringBuilder text) {
    switch (c) {
      case FIELD_BEGINS -> fields.push(false);
      case FIELD_SHOWS -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case FIELD_ENDS -> fields.poll();
      case '\u000b', '\u000c' -> text.append('\n');
      case '\t' -> text.append(c);
      case '\u001e' -> text.append('-');
      default -> {
        if (c >= ' ' && !hidden && !fields.contains(false)) {
          text.append(c);
        }
      }
    }
  }

  /** An object lies in a folder of the file that has the number of its picture as name. */
  private void object(CharacterRun run, Flow beside) throws IOException {
    Entry entry = document.getObjectsPool().getObjectById("_" + run.getPicOffset());
    if (entry instanceof DirectoryNode folder) {
      byte[] bytes = bytes(folder);
      Optional<List<GivenBlock>> blocks = objects.stream().map(reader -> reader.read(bytes)).filter(shown -> !shown.isEmpty()).findFirst();
      blocks.ifPresent(beside::object);
    }
  }

  /** What an object that lies in a folder of a compound file is: the file that is packed in it, or the folder as a file. */
  static byte[] bytes(DirectoryNode folder) throws IOException {
    if (folder.hasEntryCaseInsensitive("Package") && folder.getEntryCaseInsensitive("Package") instanceof DocumentNode packed) {
      return folder.createDocumentInputStream(packed).readAllBytes();
    }
    try (POIFSFileSystem alone = new POIFSFileSystem()) {
      EntryUtils.copyNodes(folder, alone.getRoot());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      alone.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private void table(Table table, Flow flow) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    TreeSet<Integer> printed = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      rows.add(row);
      for (int k = 0; k < row.numCells(); k++) {
        TableCell cell = row.getCell(k);
        printed.add(cell.getLeftEdge());
        printed.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    Edges edges = new Edges(printed);
    TableBuilder built = new TableBuilder();
    for (TableRow row : rows) {
      built.row();
      int free = 0;
      for (int k = 0; k < row.numCells(); k++) {
        TableCell cell = row.getCell(k);
        Flow content = new Flow();
        blocks(cell, table.getTableLevel(), content);
        int column = Math.max(free, edges.number(cell.getLeftEdge()));
        int span = Math.max(1, edges.number(cell.getLeftEdge() + cell.getWidth()) - column);
        free = column + span;
        if (free > TableBuilder.MOST_COLUMNS) {
          throw new IOException("a table of more than " + TableBuilder.MOST_COLUMNS + " columns");
        }
        if (cell.isMerged() && !cell.isFirstMerged()) {
          built.widen(span);
        } else {
          built.cell(column, span, vertical(cell), content);
        }
      }
    }
    built.end(flow);
  }

  private static TableBuilder.Vertical vertical(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return TableBuilder.Vertical.BEGINS;
    }
    return cell.isVerticallyMerged() ? TableBuilder.Vertical.GOES_ON : TableBuilder.Vertical.NONE;
  }
}
