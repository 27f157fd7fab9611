package duizhang.benchmark;

import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.extract.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What texts cost: the CPU time of extracting each text of a folder, in milliseconds for each KB of the file, and how it grows with the size of a text:
 * of more tables (a text written one to eight times after itself) and of more rows in one table (made here). A cost for each KB that stays as the
 * text grows is a linear one.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… duizhang.benchmark.TextCost FOLDER [ROUNDS]}
 */
public final class TextCost {
  private static final int WARM_UPS = 3;

  private static final int[] TIMES = {1, 2, 4, 8};

  /** Rows of the smallest made table: departments' tables have about so many. */
  private static final int ROWS = 40;

  private final Extractor extractor = new Extractor(10_000);
  private final Path folder;
  private final int rounds;

  private TextCost(Path folder, int rounds) {
    this.folder = folder;
    this.rounds = rounds;
  }

  /** @param arguments a folder with texts, and how often each is measured, of which the median counts; three times where it is not said */
  public static void main(String[] arguments) throws IOException {
    Path made = Files.createTempDirectory("text-cost");
    try {
      new TextCost(made, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3).measure(Path.of(arguments[0]));
    } finally {
      try (Stream<Path> files = Files.list(made)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(made);
    }
  }

  private void measure(Path texts) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(texts)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < WARM_UPS; i++) {
      for (Path file : files) {
        milliseconds(file);
      }
    }
    double all = 0;
    double kilobytes = 0;
    for (Path file : files) {
      double cost = median(file);
      all += cost;
      kilobytes += Files.size(file) / 1024.0;
      print(file.getFileName().toString(), 1, cost, file);
    }
    System.out.printf(Locale.ROOT, "all: %.1f ms/KB%n", all / kilobytes);
    for (Path file : files) {
      grow(file.getFileName().toString(), Files.readString(file) + "\n");
    }
    for (Shape shape : Shape.values()) {
      for (int times : TIMES) {
        Path file = write(shape.text(ROWS * times));
        milliseconds(file);
        print("rows " + shape.name().toLowerCase(Locale.ROOT), times, median(file), file);
      }
    }
  }

  private void grow(String name, String text) throws IOException {
    for (int times : TIMES) {
      Path file = write(text.repeat(times));
      print(name, times, median(file), file);
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("text.txt"), text, StandardCharsets.UTF_8);
  }

  private static void print(String name, int times, double cost, Path file) throws IOException {
    double size = Files.size(file) / 1024.0;
    System.out.printf(Locale.ROOT, "%-40s %dx %8.1f KB %8.0f ms %8.1f ms/KB%n", name, times, size, cost, cost / size);
  }

  private double median(Path file) {
    List<Double> costs = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      costs.add(milliseconds(file));
    }
    Collections.sort(costs);
    return costs.get(rounds / 2);
  }

  private double milliseconds(Path file) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Extraction extraction = extractor.extract(new SourceFile(file, file.getFileName().toString(), "0".repeat(64), "text/plain", 0));
    if (extraction == null) {
      throw new IllegalStateException("nothing came of " + file);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** How a table of many rows is printed. */
  private enum Shape {
    /** every cell, parted by one blank */
    FULL(" ", true, true),
    /** blank cells gone */
    PACKED(" ", false, true),
    /** blank cells gone, below heads of which the vocabulary knows none */
    STRANGE(" ", false, false),
    /** every cell, parted by tabs */
    TABS("\t", true, true);

    private final String gap;
    private final boolean blanks;
    private final boolean known;

    Shape(String gap, boolean blanks, boolean known) {
      this.gap = gap;
      this.blanks = blanks;
      this.known = known;
    }

    /** A table of 支出 by 功能分类: as many 项 as said, ten to a 款, four 款 to a 类, with their sums. */
    String text(int rows) {
      List<String> lines = new ArrayList<>();
      long[] total = {0, 0};
      int leaf = 0;
      for (int kind = 0; leaf < rows; kind++) {
        List<String> groups = new ArrayList<>();
        long[] whole = {0, 0};
        for (int group = 1; group <= 4 && leaf < rows; group++) {
          List<String> items = new ArrayList<>();
          long[] sum = {0, 0};
          for (int item = 1; item <= 10 && leaf < rows; item++, leaf++) {
            long basic = leaf % 3 == 0 ? 0 : 10_000 + 7_919L * leaf % 90_007;
            long project = leaf % 3 == 1 ? 0 : 20_000 + 6_007L * leaf % 80_021;
            sum[0] += basic;
            sum[1] += project;
            items.add(row(String.format(Locale.ROOT, "2%02d%02d%02d", kind + 1, group, item), "事务" + item, basic, project));
          }
          groups.add(row(String.format(Locale.ROOT, "2%02d%02d", kind + 1, group), "款目" + group, sum[0], sum[1]));
          groups.addAll(items);
          whole[0] += sum[0];
          whole[1] += sum[1];
        }
        lines.add(row(String.format(Locale.ROOT, "2%02d", kind + 1), "类目", whole[0], whole[1]));
        lines.addAll(groups);
        total[0] += whole[0];
        total[1] += whole[1];
      }
      String heads = String.join(gap, "科目编码", "科目名称", known ? "合计" : "全体", known ? "基本支出" : "甲部分", known ? "项目支出" : "乙部分");
      return "部门支出总表\n单位：万元\n" + heads + "\n" + row("", "合计", total[0], total[1]).strip() + "\n" + String.join("\n", lines) + "\n";
    }

    private String row(String code, String name, long basic, long project) {
      List<String> cells = new ArrayList<>(List.of(code, name));
      for (long amount : new long[]{basic + project, basic, project}) {
        if (amount != 0 || blanks) {
          cells.add(amount == 0 ? "" : String.format(Locale.ROOT, "%d.%02d", amount / 100, amount % 100));
        }
      }
      return String.join(gap, cells);
    }
  }
}
