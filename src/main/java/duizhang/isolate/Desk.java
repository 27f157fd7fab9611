package duizhang.isolate;

import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.read.Reading;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The worker's side: takes orders from standard input and answers on standard output until the input ends, which it does when whoever started the
 * worker is gone, however that happened. Then the process ends at once, whatever it is doing.
 */
final class Desk {
  /** The JVM itself ends with this when there is no memory left. */
  static final int OUT_OF_MEMORY = 3;

  private static final int BROKEN = 4;

  /** Deeply nested documents are legitimate; the default stack is small. */
  private static final long STACK_BYTES = 16L << 20;

  private final DataOutputStream out;

  private Desk(DataOutputStream out) {
    this.out = out;
  }

  /** Opens the desk; what anybody prints goes to the standard error from now on. */
  static Desk open() {
    Desk desk = new Desk(new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
    System.setOut(System.err);
    return desk;
  }

  /** Does not return. */
  void serve(Function<SourceFile, Extraction> extractor) throws IOException {
    Snapshot snapshot = new Snapshot(Path.of(System.getProperty("java.io.tmpdir")));
    ExecutorService hands = Executors.newSingleThreadExecutor(task -> new Thread(null, task, "extract", STACK_BYTES));
    DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    say(new Message.Ready());
    for (SourceFile next = Wire.nextOrder(in); next != null; next = Wire.nextOrder(in)) {
      SourceFile source = next;
      hands.execute(() -> answer(source, snapshot, extractor));
    }
    Runtime.getRuntime().halt(0);
  }

  /** Tells that a picture is about to be recognised. */
  void picture() {
    say(new Message.Picture());
  }

  private void answer(SourceFile source, Snapshot snapshot, Function<SourceFile, Extraction> extractor) {
    try {
      say(new Message.Done(snapshot.during(source, extractor)));
    } catch (OutOfMemoryError memory) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    } catch (Throwable broken) {
      // Whatever it is, the one who waits must not wait longer; the log has it.
      broken.printStackTrace();
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  private void say(Message message) {
    try {
      Wire.say(out, message);
    } catch (Wire.TooLongException large) {
      say(new Message.Done(new Extraction.Quarantined(Step.EXTRACT, Reading.Cause.TOO_LARGE,
          "What the document gives has " + large.getMessage() + ", more than a result may have. Split the document.", "result.bytes=" + Wire.LONGEST)));
    } catch (IOException gone) {
      Runtime.getRuntime().halt(BROKEN);
    }
  }
}
