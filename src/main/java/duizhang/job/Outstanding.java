package duizhang.job;

import duizhang.crawl.SourceFile;
import java.util.List;

/** The documents to extract, from the crawl step to the extract step of the same run. A run that is taken up again crawls again. */
final class Outstanding {
  private static final int HEX = 16;
  private static final int LEADING_DIGITS = 8;

  private volatile List<SourceFile> documents = List.of();

  void set(List<SourceFile> found) {
    documents = List.copyOf(found);
  }

  int count() {
    return documents.size();
  }

  /** The documents whose id falls to one of {@code parts} equal parts. */
  List<SourceFile> part(int index, int parts) {
    return documents.stream().filter(source -> Long.parseLong(source.documentId().substring(0, LEADING_DIGITS), HEX) % parts == index).toList();
  }
}
