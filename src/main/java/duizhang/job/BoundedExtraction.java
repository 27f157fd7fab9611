package duizhang.job;

import duizhang.codes.Printable;
import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.read.Reading;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs an extraction within the job's limits. Each document has a thread of its own, because neither PDFBox nor a recursion gone wild can be
 * interrupted: a thread that passes the limit is told so, left alone and no longer waited for. Each picture that is recognised puts the limit off. Whatever a document does, the outcome is an extraction.
 */
final class BoundedExtraction {
  private static final Logger LOG = LoggerFactory.getLogger(BoundedExtraction.class);

  /** Deeply nested documents are legitimate; the default stack is small. */
  private static final long STACK_BYTES = 16L << 20;

  private final Function<SourceFile, Extraction> extractor;
  private final Limits limits;

  BoundedExtraction(Function<SourceFile, Extraction> extractor, Limits limits) {
    this.extractor = extractor;
    this.limits = limits;
  }

  Extraction extract(SourceFile source) throws InterruptedException {
    if (source.size() > limits.bytes()) {
      return refused(Reading.Cause.TOO_LARGE, "The file has " + source.size() + " bytes.", limits.namedMegabytes());
    }
    return watched(source);
  }

  private Extraction watched(SourceFile source) throws InterruptedException {
    Deadline deadline = new Deadline(limits.time());
    FutureTask<Extraction> task = new FutureTask<>(() -> deadline.during(() -> extractor.apply(source)));
    Thread thread = new Thread(null, task, "extract " + source.documentId(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      while (true) {
        try {
          return task.get(deadline.left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
          // Pictures may have put it off meanwhile.
          if (deadline.left() == 0) {
            task.cancel(true);
            return refused(Reading.Cause.TIMED_OUT, "Reading the document was given up.", limits.namedSeconds());
          }
        }
      }
    } catch (ExecutionException failed) {
      LOG.warn("{}: the extraction broke off", Printable.line(source.path()), failed.getCause());
      return new Extraction.Quarantined(Step.EXTRACT, Reading.Cause.FAILED, explain(failed.getCause()), null);
    }
  }

  private static Extraction refused(Reading.Cause cause, String message, String limit) {
    String advice = " Its limit is " + limit + ": raise it in the job file, or leave the file out with exclude.";
    return new Extraction.Quarantined(Step.EXTRACT, cause, message + advice, limit);
  }

  private static String explain(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "The document needs more memory than there is: start Java with a larger -Xmx and run with --retry.";
    }
    String detail = failure.getMessage() == null ? "" : ": " + failure.getMessage();
    return "The extraction broke off with " + failure.getClass().getSimpleName() + detail + ". The log in the output folder has more.";
  }
}
