package duizhang.job;

import duizhang.crawl.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The documents to extract, from the crawl step to the extract step of the same run. A run that is taken up again crawls again. */
final class Outstanding {
  private volatile Queue<SourceFile> documents = new ConcurrentLinkedQueue<>();

  void set(List<SourceFile> found) {
    documents = new ConcurrentLinkedQueue<>(found);
  }

  int count() {
    return documents.size();
  }

  /** The next one, given to nobody else; empty when all are taken. */
  Optional<SourceFile> next() {
    return Optional.ofNullable(documents.poll());
  }
}
