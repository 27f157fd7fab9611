package duizhang.read;

import duizhang.crawl.SourceFile;
import java.util.List;

/** A file that was read: its pages, in order. A text file is one page unless it holds form feeds. */
public record Document(SourceFile source, List<Page> pages) {
  public Document {
    pages = List.copyOf(pages);
  }
}
