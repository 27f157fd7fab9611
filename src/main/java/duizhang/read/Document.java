package duizhang.read;

import duizhang.crawl.SourceFile;
import java.util.List;

/**
 * A file that was read: its pages, in order. A text file is one page unless it holds form feeds.
 *
 * @param notes what of the file was left out, for people: {@code left out of sheet 2: 3 hidden rows}
 */
public record Document(SourceFile source, List<Page> pages, List<String> notes) {
  public Document {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }

  public Document(SourceFile source, List<Page> pages) {
    this(source, pages, List.of());
  }
}
