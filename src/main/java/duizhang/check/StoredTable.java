package duizhang.check;

import duizhang.codes.FormId;
import duizhang.read.Box;
import java.util.List;

/**
 * A printed table as it will be stored, with the reading that held.
 *
 * @param id stable within the document version
 * @param sequence its place in the document, from 1
 * @param title as printed, or null
 * @param formNumber such as 公开01表, or null: a hint only
 * @param unit such as 万元, or null
 * @param unitEvidence where the unit was read
 * @param method the reading that held
 * @param scores what the judge said of all readings, for people
 * @param segments where it is printed, one box a page
 * @param boundColumns how many of its columns are bound to the form's vocabulary
 * @param lostCharacters characters in its boxes that stand in no cell
 * @param note the note under the table, or null
 */
public record StoredTable(
    String id,
    int sequence,
    FormId form,
    String title,
    String formNumber,
    String unit,
    String unitEvidence,
    String method,
    String scores,
    List<Segment> segments,
    int rows,
    int columns,
    int boundColumns,
    int lostCharacters,
    String note,
    List<StoredCell> cells) {
  /** A part of the table on one page. */
  public record Segment(int page, Box box) {}

  public StoredTable {
    segments = List.copyOf(segments);
    cells = List.copyOf(cells);
  }
}
