package duizhang.job;

import duizhang.codes.BuiltVersion;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.isolate.Isolation;

/** What extracts, safe for several threads. */
interface Engine extends AutoCloseable {
  /** Whatever the document does, the outcome is an extraction. */
  Extraction extract(SourceFile source) throws InterruptedException;

  /** The version of all that turns a file into facts: documents are extracted anew when it changes. */
  String version();

  @Override
  void close();

  /** Extracts in processes of its own. */
  static Engine isolated(JobFile job) {
    String version = BuiltVersion.of("extract");
    Isolation isolation = new Isolation(job.limits(), job.ocr(), job.output().resolve("work"), job.log());
    return new Engine() {
      @Override
      public Extraction extract(SourceFile source) throws InterruptedException {
        return isolation.extract(source);
      }

      @Override
      public String version() {
        // Not asked of the extractor, whose words a run without news does not need.
        return version;
      }

      @Override
      public void close() {
        isolation.close();
      }
    };
  }
}
