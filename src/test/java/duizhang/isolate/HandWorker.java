package duizhang.isolate;

import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.read.Reading;
import duizhang.store.SampleResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A worker that takes a number for a document with one fact, and does to itself what a document may do to it. */
public final class HandWorker {
  /** Documents that this process was given. */
  private static int documents;

  private HandWorker() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      System.exit(Integer.parseInt(arguments[0]));
    }
    Desk desk = Desk.open();
    desk.serve(source -> extract(source, desk));
  }

  private static Extraction extract(SourceFile source, Desk desk) {
    documents++;
    String text = text(source);
    System.out.println("a document that prints something");
    return switch (text) {
      case "memory" -> said("kept " + kept());
      case "overflow" -> said("depth " + depth(0));
      case "exit" -> exit();
      case "exit once" -> documents > 1 ? exit() : said("alone");
      case "idle" -> idle(3_600_000);
      case "busy" -> busy(3_600_000);
      case "pictures" -> {
        desk.picture();
        yield busy(2_500);
      }
      case "long" -> new Extraction.Extracted(SampleResult.of(source.documentId(), "局".repeat(Wire.LONGEST / 6), "1.00"));
      case "where" -> said(source.file().toString());
      default -> new Extraction.Extracted(SampleResult.of(source.documentId(), "某局\uD800", text));
    };
  }

  private static Extraction said(String message) {
    return new Extraction.Quarantined(Step.READ, Reading.Cause.FAILED, message, null);
  }

  private static int kept() {
    List<byte[]> kept = new ArrayList<>();
    while (kept.size() < 1 << 20) {
      kept.add(new byte[1 << 20]);
    }
    return kept.size();
  }

  private static int depth(int depth) {
    IntUnaryOperator deeper = HandWorker::depth;
    return deeper.applyAsInt(depth + 1) + 1;
  }

  private static Extraction exit() {
    Runtime.getRuntime().halt(77);
    return said("never");
  }

  private static Extraction idle(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
    return said("slept");
  }

  private static Extraction busy(long milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    long turns = 0;
    while (System.nanoTime() < end) {
      turns++;
    }
    return said(turns > 0 ? "worked" : "never");
  }

  private static String text(SourceFile source) {
    try {
      return Files.readString(Path.of(source.file().toString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
