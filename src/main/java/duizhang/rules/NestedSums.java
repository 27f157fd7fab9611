package duizhang.rules;

import duizhang.codes.Wording;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How the rows of one panel nest, read from their figures: a row is the whole of the rows below it that add up to it in every column in which they
 * print anything. Codes and numbering forbid what they contradict; a total may also close the rows above it. Figures can agree by chance, small ones
 * easily; so a row that only its figures make a whole counts where that is unlikely enough, or where a row that counts adds up over it.
 */
final class NestedSums {
  /** So many rows below a row are asked for its parts. */
  private static final int MOST_PARTS = 400;

  /** Columns that must agree where a row is the whole of one other: the same figure comes twice for many reasons. */
  private static final int ENOUGH = 2;

  /** How many rows of a whole table may agree by chance as they do though they have nothing to do with each other. */
  private static final double UNLIKELY = 0.05;

  /** The same of one row, where the accounts around say which rows are to be added up and nobody chooses. */
  private static final double UNLIKELY_IN_BOUNDS = 0.01;

  /** The same of one row, where codes or numbering say so of most rows below it, and the others only do not deny it. */
  private static final double UNLIKELY_BESIDE_HINTS = 0.05;

  /**
   * A whole and its parts in one column.
   *
   * @param free whether a row among the parts is blank in the column, so that a part could stand there as well
   */
  record Sum(Fact whole, List<Fact> parts, boolean free) {}

  private static final class Line {
    final int row;
    final Map<Integer, Fact> figures = new TreeMap<>();
    final List<Line> parts = new ArrayList<>();
    /** The account of the row, or null where it names none or one out of the order of the others. */
    String code;
    /** Whether what is printed, or the unlikelihood of chance, says that its parts are its parts. */
    boolean sure;
    boolean closed;

    Line(int row) {
      this.row = row;
    }

    Fact any() {
      return figures.values().iterator().next();
    }

    boolean nothing() {
      return figures.values().stream().allMatch(fact -> fact.amount().signum() == 0);
    }
  }

  private final TableShape shape;
  private final List<Line> lines;
  private final Set<Integer> columns = new HashSet<>();

  private NestedSums(TableShape shape, Collection<Fact> facts) {
    this.shape = shape;
    Map<Integer, Line> byRow = new TreeMap<>();
    for (Fact fact : facts) {
      byRow.computeIfAbsent(fact.row(), Line::new).figures.put(fact.column(), fact);
      columns.add(fact.column());
    }
    lines = new ArrayList<>(byRow.values());
    AccountOrder.of(lines.stream().map(Line::any).toList()).forEach((row, code) -> byRow.get(row).code = code);
  }

  /**
   * @param facts amounts of one panel
   * @return the sums of each whole, column by column
   */
  static List<Sum> of(TableShape shape, Collection<Fact> facts) {
    NestedSums nested = new NestedSums(shape, facts);
    nested.byAccounts();
    List<Line> tops = nested.downwards();
    nested.upwards(tops);
    return nested.sums();
  }

  /** What the accounts say where the figures agree; rows between that name no account count for nothing. */
  private void byAccounts() {
    List<Line> open = new ArrayList<>();
    Map<Line, List<Line>> below = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.code != null) {
        while (!open.isEmpty() && !(line.code.startsWith(open.get(open.size() - 1).code) && line.code.length() > open.get(open.size() - 1).code.length())) {
          open.remove(open.size() - 1);
        }
        if (!open.isEmpty()) {
          below.computeIfAbsent(open.get(open.size() - 1), whole -> new ArrayList<>()).add(line);
        }
        open.add(line);
      }
    }
    below.forEach((whole, parts) -> {
      Map<Integer, BigDecimal> sums = new HashMap<>();
      Map<Integer, BigDecimal> ulps = new HashMap<>();
      parts.forEach(part -> add(sums, ulps, part));
      if (agrees(whole, sums, ulps)) {
        whole.parts.addAll(parts);
        whole.sure = true;
      }
    });
  }

  /** From the last row to the first: the rows below that add up to a row become its parts. Gives what lies below nothing. */
  private List<Line> downwards() {
    List<Line> tops = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.parts.isEmpty()) {
        int count = line.nothing() ? 0 : parts(line, tops);
        for (int part = 0; part < count; part++) {
          line.parts.add(tops.remove(tops.size() - 1));
        }
      } else {
        int last = line.parts.get(line.parts.size() - 1).row;
        while (!tops.isEmpty() && tops.get(tops.size() - 1).row <= last) {
          tops.remove(tops.size() - 1);
        }
      }
      tops.add(line);
    }
    Collections.reverse(tops);
    return tops;
  }

  /** How many of the tops below a line, the nearest being the last of the list, are its parts; 0 for none. */
  private int parts(Line whole, List<Line> tops) {
    Map<Integer, BigDecimal> sums = new HashMap<>();
    Map<Integer, BigDecimal> ulps = new HashMap<>();
    int telling = 0;
    int hints = 0;
    for (int count = 1; count <= Math.min(MOST_PARTS, tops.size()); count++) {
      Line part = tops.get(tops.size() - count);
      if (!below(whole, part)) {
        return 0;
      }
      add(sums, ulps, part);
      telling += part.nothing() ? 0 : 1;
      hints += hinted(whole, part) ? 1 : 0;
      if (telling > 0 && agrees(whole, sums, ulps) && !goesOn(whole, tops, count)) {
        boolean hinted = hints == count;
        boolean bounded = whole.code != null && (count == tops.size() || !below(whole, tops.get(tops.size() - count - 1)));
        double chance = chance(whole, sums);
        boolean unlikely = hints * 2 >= count
            ? chance * count < UNLIKELY_BESIDE_HINTS
            : chance < (bounded ? UNLIKELY_IN_BOUNDS : UNLIKELY / count / lines.size());
        boolean several = telling > 1 || agreeing(whole, sums) >= ENOUGH;
        if (hinted || several && (unlikely || sums.keySet().containsAll(whole.figures.keySet()))) {
          whole.sure = hinted || unlikely;
          return count;
        }
      }
      if (exceeds(whole, sums, ulps)) {
        return 0;
      }
    }
    return 0;
  }

  /** How likely it is that figures of this size come as near to the sums as they do. */
  private static double chance(Line whole, Map<Integer, BigDecimal> sums) {
    double chance = 1;
    for (Map.Entry<Integer, Fact> figure : whole.figures.entrySet()) {
      BigDecimal sum = sums.get(figure.getKey());
      Fact fact = figure.getValue();
      if (sum != null && fact.amount().signum() != 0) {
        BigDecimal width = fact.amount().subtract(sum).abs().add(fact.amount().subtract(sum).abs()).add(fact.ulp());
        chance *= Math.min(1, width.doubleValue() / fact.amount().abs().doubleValue());
      }
    }
    return chance;
  }

  /** Rows of nothing right after the parts belong to them, unless they may open what comes next. */
  private boolean goesOn(Line whole, List<Line> tops, int count) {
    if (count >= tops.size()) {
      return false;
    }
    Line next = tops.get(tops.size() - count - 1);
    return next.nothing() && hinted(whole, next);
  }

  private static void add(Map<Integer, BigDecimal> sums, Map<Integer, BigDecimal> ulps, Line part) {
    part.figures.forEach((column, fact) -> {
      sums.merge(column, fact.amount(), BigDecimal::add);
      ulps.merge(column, fact.ulp(), BigDecimal::add);
    });
  }

  private boolean agrees(Line whole, Map<Integer, BigDecimal> sums, Map<Integer, BigDecimal> ulps) {
    boolean any = false;
    for (int column : columns) {
      Fact fact = whole.figures.get(column);
      BigDecimal sum = sums.get(column);
      // Tables that print some columns for the upper levels only say nothing there.
      if (sum == null) {
        continue;
      }
      BigDecimal printed = fact == null ? BigDecimal.ZERO : fact.amount();
      BigDecimal tolerance = fact == null ? BigDecimal.ZERO : fact.ulp().add(ulps.get(column)).divide(BigDecimal.valueOf(2));
      if (printed.subtract(sum).abs().compareTo(tolerance) > 0) {
        return false;
      }
      any |= printed.signum() != 0;
    }
    return any;
  }

  private boolean exceeds(Line whole, Map<Integer, BigDecimal> sums, Map<Integer, BigDecimal> ulps) {
    for (Map.Entry<Integer, BigDecimal> sum : sums.entrySet()) {
      Fact fact = whole.figures.get(sum.getKey());
      BigDecimal printed = fact == null ? BigDecimal.ZERO : fact.amount();
      // Parts below nothing could bring a sum back; they are rare, and then nothing is concluded.
      if (printed.signum() >= 0 && sum.getValue().subtract(printed).compareTo(ulps.get(sum.getKey())) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int agreeing(Line whole, Map<Integer, BigDecimal> sums) {
    return (int) whole.figures.entrySet().stream().filter(e -> sums.containsKey(e.getKey()) && e.getValue().amount().signum() != 0).count();
  }

  /** Whether nothing printed forbids that one row is a part of another. */
  private boolean below(Line whole, Line part) {
    if (part.any().total() && !whole.any().total()) {
      return false;
    }
    String above = whole.code;
    String own = part.code;
    if (above != null && own != null && above.charAt(0) == own.charAt(0)) {
      return own.startsWith(above) && own.length() > above.length();
    }
    if (whole.any().total()) {
      return true;
    }
    int level = shape.level(whole.row);
    return shape.level(part.row) > level || level == shape.plainLevel() && shape.level(part.row) == level;
  }

  /** Whether what is printed says that one row is a part of another. */
  private boolean hinted(Line whole, Line part) {
    String above = whole.code;
    String own = part.code;
    boolean coded = above != null && own != null && own.startsWith(above) && own.length() > above.length();
    return coded || shape.level(part.row) > shape.level(whole.row) || sameName(whole, part);
  }

  /** An account that has one item is often printed twice, as 款 and as 项. Rows of projects and bonds that repeat their names are not parts of each other. */
  private static boolean sameName(Line whole, Line part) {
    Fact one = whole.any();
    Fact other = part.any();
    boolean levels = whole.code != null || one.itemName() != null && !one.itemName().equals(other.itemName());
    return levels && other.row() > one.row() && !bare(one).isEmpty() && bare(one).equals(bare(other));
  }

  private static String bare(Fact fact) {
    return fact.itemName() == null ? "" : Wording.fold(fact.itemName()).replaceFirst("\\([^()]*\\)$", "");
  }

  /** Totals that close what is above them, from the nearest row upwards. */
  private void upwards(List<Line> tops) {
    for (int i = 1; i < tops.size(); i++) {
      Line total = tops.get(i);
      if (!total.any().total() || !total.parts.isEmpty() || total.nothing()) {
        continue;
      }
      Map<Integer, BigDecimal> sums = new HashMap<>();
      Map<Integer, BigDecimal> ulps = new HashMap<>();
      for (int first = i - 1; first >= 0; first--) {
        add(sums, ulps, tops.get(first));
        if (i - first > 1 && agrees(total, sums, ulps)) {
          total.parts.addAll(tops.subList(first, i));
          total.sure = chance(total, sums) * (i - first) < UNLIKELY / lines.size();
          break;
        }
        if (exceeds(total, sums, ulps)) {
          break;
        }
      }
    }
  }

  private List<Sum> sums() {
    lines.stream().filter(line -> line.sure || line.any().total() && !line.parts.isEmpty()).forEach(NestedSums::close);
    List<Sum> sums = new ArrayList<>();
    Set<Integer> adding = new HashSet<>();
    for (Line line : lines) {
      if (line.closed && !line.parts.isEmpty()) {
        Set<Integer> deeper = new HashSet<>();
        line.parts.forEach(part -> part.parts.forEach(below -> rows(below, deeper)));
        line.figures.forEach((column, whole) -> {
          List<Fact> parts = line.parts.stream().map(part -> part.figures.get(column)).filter(Objects::nonNull).toList();
          if (parts.stream().filter(part -> part.amount().signum() != 0).count() > 1) {
            adding.add(column);
          }
          if (!parts.isEmpty()) {
            sums.add(new Sum(whole, parts, free(line, whole, deeper)));
          }
        });
      }
    }
    // A row and its only part print the same percentage, too: a column that never adds anything up says nothing.
    sums.removeIf(sum -> !adding.contains(sum.whole().column()));
    return sums;
  }

  private static void rows(Line line, Set<Integer> rows) {
    rows.add(line.row);
    line.parts.forEach(part -> rows(part, rows));
  }

  /** Rows below the parts are no place for a part. */
  private boolean free(Line line, Fact whole, Set<Integer> deeper) {
    int first = Math.min(line.row, line.parts.stream().mapToInt(part -> part.row).min().orElseThrow());
    int last = Math.max(line.row, line.parts.stream().mapToInt(part -> part.row).max().orElseThrow());
    return IntStream.rangeClosed(first, last).anyMatch(row -> !deeper.contains(row) && shape.blankAt(row, whole));
  }

  private static void close(Line line) {
    if (!line.closed) {
      line.closed = true;
      line.parts.forEach(NestedSums::close);
    }
  }
}
