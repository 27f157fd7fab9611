package duizhang.rules;

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

/**
 * How the rows of one panel nest, read from their figures: a row is the whole of the rows below it that add up to it in every column. Codes and
 * numbering forbid what they contradict; a total may also close the rows above it. One column of figures can agree by chance, so a row that only
 * its figures make a whole counts where two columns say so, or where the total of the table closes over it.
 */
final class NestedSums {
  /** So many rows below a row are asked for its parts. */
  private static final int MOST_PARTS = 400;

  /** Columns that must agree where nothing else says that rows nest. */
  private static final int ENOUGH = 2;

  private static final class Line {
    final int row;
    final Map<Integer, Fact> figures = new TreeMap<>();
    final List<Line> parts = new ArrayList<>();
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
  }

  /**
   * @param facts amounts of one panel
   * @return by the figure of a whole the figures of its parts, column by column
   */
  static Map<Fact, List<Fact>> of(TableShape shape, Collection<Fact> facts) {
    NestedSums nested = new NestedSums(shape, facts);
    List<Line> tops = nested.downwards();
    nested.upwards(tops);
    return nested.sums(tops);
  }

  /** From the last row to the first: the rows below that add up to a row become its parts. Gives what lies below nothing. */
  private List<Line> downwards() {
    List<Line> tops = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      int count = line.nothing() ? 0 : parts(line, tops);
      for (int part = 0; part < count; part++) {
        line.parts.add(tops.remove(tops.size() - 1));
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
    for (int count = 1; count <= Math.min(MOST_PARTS, tops.size()); count++) {
      Line part = tops.get(tops.size() - count);
      if (!below(whole, part)) {
        return 0;
      }
      add(sums, ulps, part);
      telling += part.nothing() ? 0 : 1;
      if (telling > 0 && agrees(whole, sums, ulps) && (telling > 1 || hinted(whole, part) || agreeing(whole) >= ENOUGH) && !goesOn(whole, tops, count)) {
        return count;
      }
      if (exceeds(whole, sums, ulps)) {
        return 0;
      }
    }
    return 0;
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
      BigDecimal sum = sums.getOrDefault(column, BigDecimal.ZERO);
      BigDecimal printed = fact == null ? BigDecimal.ZERO : fact.amount();
      BigDecimal tolerance = fact == null ? BigDecimal.ZERO : fact.ulp().add(ulps.getOrDefault(column, BigDecimal.ZERO)).divide(BigDecimal.valueOf(2));
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

  private static int agreeing(Line whole) {
    return (int) whole.figures.values().stream().filter(fact -> fact.amount().signum() != 0).count();
  }

  /** Whether nothing printed forbids that one row is a part of another. */
  private boolean below(Line whole, Line part) {
    if (part.any().total() && !whole.any().total()) {
      return false;
    }
    String above = TableLaws.code(whole.any());
    String own = TableLaws.code(part.any());
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
    String above = TableLaws.code(whole.any());
    String own = TableLaws.code(part.any());
    boolean coded = above != null && own != null && own.startsWith(above) && own.length() > above.length();
    return coded || shape.level(part.row) > shape.level(whole.row);
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
          break;
        }
        if (exceeds(total, sums, ulps)) {
          break;
        }
      }
    }
  }

  private Map<Fact, List<Fact>> sums(List<Line> tops) {
    tops.stream().filter(line -> line.any().total() && !line.parts.isEmpty()).forEach(NestedSums::close);
    Map<Fact, List<Fact>> sums = new LinkedHashMap<>();
    for (Line line : lines) {
      boolean counts = !line.parts.isEmpty()
          && (line.closed || agreeing(line) >= ENOUGH && line.parts.size() >= ENOUGH || line.parts.stream().allMatch(part -> hinted(line, part)));
      if (counts) {
        line.figures.forEach((column, whole) -> {
          List<Fact> parts = line.parts.stream().map(part -> part.figures.get(column)).filter(Objects::nonNull).toList();
          if (!parts.isEmpty()) {
            sums.put(whole, parts);
          }
        });
      }
    }
    return sums;
  }

  private static void close(Line line) {
    if (!line.closed) {
      line.closed = true;
      line.parts.forEach(NestedSums::close);
    }
  }
}
