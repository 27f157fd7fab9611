package duizhang.read;

import duizhang.crawl.SourceFile;
import java.util.List;

/**
 * A file that was read: its pages, in order. A text file is one page unless it holds form feeds.
 *
 * @param notes what of the file was left out, for people: {@code left out of sheet 2: 3 hidden rows}
 * @param attachments names of files that it offers and does not hold, as a web page does
 */
public record Document(SourceFile source, List<Page> pages, List<String> notes, List<String> attachments) {
  public Document {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
    attachments = List.copyOf(attachments);
  }

  public Document(SourceFile source, List<Page> pages) {
    this(source, pages, List.of(), List.of());
  }
}
