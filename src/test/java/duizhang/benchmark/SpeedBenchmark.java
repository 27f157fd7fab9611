package duizhang.benchmark;

import duizhang.crawl.SourceFile;
import duizhang.read.Reading;
import duizhang.read.pdf.PdfReader;
import duizhang.settle.Judge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Bare tabula (objects and lattice of every page) against read, form, fact and settle together, over the same PDFs in one JVM and one thread. What
 * counts is the ratio of the CPU times of one run, not the seconds.
 *
 * <p>{@code mvn -q -Pbenchmark verify -DskipTests -Dbenchmark.folder=FOLDER}
 */
public final class SpeedBenchmark {
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 5;

  private SpeedBenchmark() {}

  /** @param arguments the folder with the PDFs; files on which bare tabula fails are left out and named */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        try {
          bare(file);
          files.add(file);
        } catch (IOException | RuntimeException e) {
          System.out.println("left out: " + file.getFileName() + " (" + e.getMessage() + ")");
        }
      }
    }
    List<Double> ratios = new ArrayList<>();
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      long start = cpu();
      int pages = 0;
      for (Path file : files) {
        pages += bare(file);
      }
      long middle = cpu();
      for (Path file : files) {
        ours(file);
      }
      long end = cpu();
      double ratio = (double) (end - middle) / (middle - start);
      System.out.printf(Locale.ROOT, "%s %d files, %d pages: bare tabula %.2f s, ours %.2f s, ratio %.2f%n",
          round < 0 ? "warm-up" : "round  ", files.size(), pages, (middle - start) / 1e9, (end - middle) / 1e9, ratio);
      if (round >= 0) {
        ratios.add(ratio);
      }
    }
    Collections.sort(ratios);
    System.out.printf(Locale.ROOT, "CPU time, ours to bare tabula: median %.2f (%.2f to %.2f)%n", ratios.get(ROUNDS / 2), ratios.get(0),
        ratios.get(ROUNDS - 1));
  }

  private static int bare(Path file) throws IOException {
    int pages = 0;
    try (PDDocument pdf = Loader.loadPDF(file.toFile()); ObjectExtractor extractor = new ObjectExtractor(pdf)) {
      PageIterator iterator = extractor.extract();
      while (iterator.hasNext()) {
        new SpreadsheetExtractionAlgorithm().extract(iterator.next());
        pages++;
      }
    }
    return pages;
  }

  private static void ours(Path file) {
    Reading reading = new PdfReader(10_000).read(new SourceFile(file, file.getFileName().toString(), "0".repeat(64), "application/pdf", 0));
    if (reading instanceof Reading.Read read) {
      new Judge().settle(read.document());
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
        ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
