package duizhang.isolate;

import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process that extracts, seen from the program that started it. One document at a time. */
final class Worker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  /** How often a document's time is looked at. */
  private static final Duration LOOK = Duration.ofMillis(250);

  /** To start a JVM and load the classes and words, on a machine with much to do. */
  private static final Duration START = Duration.ofMinutes(3);

  /** For a process that said its last to end. */
  private static final Duration END = Duration.ofSeconds(20);

  /** Ten times what a page takes alone, for machines that are slower. */
  private static final Duration PICTURE = Duration.ofSeconds(30);

  /** A document that waits instead of working is given up after so many times its processor time. */
  private static final int PATIENCE = 4;

  private final Process process;
  private final DataOutputStream orders;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();

  /** What became of a document. */
  sealed interface Outcome {
    record Answered(Extraction extraction) implements Outcome {}

    /** It passed its time. The worker is of no more use. */
    record Late() implements Outcome {}

    /** The process ended before it answered. */
    record Died(int exitCode) implements Outcome {}
  }

  private Worker(Process process) {
    this.process = process;
    this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Starts a process and waits until it is ready.
   *
   * @throws UncheckedIOException where none can be started
   */
  static Worker start(ProcessBuilder builder) throws InterruptedException {
    Worker worker;
    try {
      worker = new Worker(builder.start());
    } catch (IOException impossible) {
      throw new UncheckedIOException("A process to read documents in cannot be started: " + impossible.getMessage(), impossible);
    }
    Thread listener = new Thread(worker::listen, "worker " + worker.process.pid());
    listener.setDaemon(true);
    listener.start();
    Message first = worker.messages.poll(START.toMillis(), TimeUnit.MILLISECONDS);
    if (!(first instanceof Message.Ready)) {
      worker.close();
      throw new UncheckedIOException(new IOException(
          "The process to read documents in does not begin (exit code " + worker.process.waitFor() + "). The log in the output folder has more."));
    }
    return worker;
  }

  /** Has one document extracted. After any outcome but an answer the worker is to be closed. */
  Outcome work(SourceFile source, Limits limits) throws InterruptedException {
    Allowance allowance = new Allowance(process.toHandle(), limits.time(), PATIENCE);
    try {
      Wire.order(orders, source);
    } catch (IOException ended) {
      return died();
    }
    while (true) {
      Message message = messages.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      if (message instanceof Message.Done done) {
        return new Outcome.Answered(done.extraction());
      } else if (message instanceof Message.Picture) {
        allowance.add(PICTURE);
      } else if (message instanceof Message.Silent) {
        return died();
      } else if (message == null && allowance.spent()) {
        return new Outcome.Late();
      }
    }
  }

  private Outcome died() throws InterruptedException {
    // Its exit code tells why, if it ends by itself.
    if (!process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
      close();
    }
    return new Outcome.Died(process.waitFor());
  }

  /**
   * Lets a worker that has nothing to do come to its end.
   *
   * @return whether it did
   */
  boolean dismissed() {
    try {
      orders.close();
      return process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (IOException ended) {
      return false;
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      Message message;
      do {
        message = Wire.next(in);
        messages.add(message);
      } while (!(message instanceof Message.Silent));
    } catch (IOException | RuntimeException broken) {
      LOG.info("The worker {} said what is no message", process.pid(), broken);
      messages.add(new Message.Silent());
    }
  }

  /** Ends the process, whatever it does, and waits until it is gone, so that its temporary files are nobody's. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(START.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }
}
