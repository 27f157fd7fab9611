package duizhang.lines.order;

import duizhang.lines.order.HeadText.Head;
import duizhang.lines.order.HeadWords.Role;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses between the readings of torn heads by the rows below them: a reading must have a column for every number of every row, and where rows fill
 * all columns the sums that its heads say must hold in them. The likeliest reading of the words alone stands unless the rows contradict it.
 */
final class HeadChoice {
  /** So many ways to part the words of the heads are tried, and so many trees of each. */
  private static final int PARTINGS = 24;

  private static final int TREES = 400;

  private static final int NO_ROWS = -1000;

  /** Full rows that are added up. */
  private static final int ROWS = 12;

  /**
   * @param rows the items below the heads
   * @param open for every column of values that another reading sets below other heads, which the rows contradict as little, those heads
   */
  record Reading(List<Head> heads, ColumnHeads columns, List<Item> rows, Map<Integer, String> open) {
    Reading(List<Head> heads, ColumnHeads columns, List<Item> rows) {
      this(heads, columns, rows, Map.of());
    }
  }

  private final List<List<Token>> lines;
  private final boolean codes;
  private final Function<ColumnHeads, List<Item>> reader;
  private final Map<Reading, Integer> scores = new IdentityHashMap<>();
  private final Map<String, List<Item>> read = new HashMap<>();
  private final Map<List<Item>, Map<Integer, Optional<HeadSums>>> sums = new IdentityHashMap<>();

  /**
   * @param lines the lines of the heads
   * @param codes whether the rows begin with codes
   * @param reader reads the rows as they are below such columns
   */
  HeadChoice(List<List<Token>> lines, boolean codes, Function<ColumnHeads, List<Item>> reader) {
    this.lines = lines;
    this.codes = codes;
    this.reader = reader;
  }

  /** The reading that holds, or empty where the heads make no columns. */
  Optional<Reading> choose() {
    List<Head> likeliest = HeadText.heads(lines);
    Optional<Reading> first = reading(likeliest);
    int most = first.map(this::score).orElse(Integer.MIN_VALUE);
    if (most >= 0 && fits(first.get())) {
      return Optional.of(asked(first.get(), Math.max(most, HeadSums.HOLDS - 1) + 1, trees(first.get())));
    }
    boolean room = most >= 0 && !first.get().columns.unknown() && roomy(first.get());
    if (room) {
      // Columns that no row fills may be blank in all of them: only sums in several rows say otherwise.
      most = Math.max(most, HeadSums.HOLDS - 1);
    }
    Reading likely = first.orElse(null);
    Reading best = likely;
    boolean named = first.isPresent() && first.get().columns.named();
    int uses = room ? used(first.get()) : 0;
    List<Reading> others = new ArrayList<>(first.stream().toList());
    HeadText.others(lines, PARTINGS).stream().filter(heads -> !heads.equals(likeliest)).forEach(heads -> reading(heads).ifPresent(others::add));
    List<Reading> all = new ArrayList<>();
    for (Reading other : others) {
      List<Reading> candidates = new ArrayList<>(List.of(other));
      candidates.addAll(trees(other));
      all.addAll(candidates);
      for (Reading candidate : candidates) {
        int score = score(candidate);
        // Columns that no row fills are worth less than as many as rows fill, whatever their heads say of sums.
        boolean filled = full(candidate) || best == null || !fits(best);
        boolean better = filled && (score > most || score == most && best != likely && bare(candidate) < bare(best));
        if (better && (!named || candidate.columns.named()) && used(candidate) >= uses) {
          most = score;
          best = candidate;
        }
      }
    }
    int least = most + (best == likely ? 1 : 0);
    return Optional.ofNullable(best).map(reading -> asked(reading, Math.max(0, least), all));
  }

  /** The readings of the same heads as other trees over as many columns as the fullest rows have numbers. */
  private List<Reading> trees(Reading reading) {
    return reading.columns.trees(widest(reading), TREES).stream().map(tree -> new Reading(reading.heads, tree, rows(tree))).toList();
  }

  /**
   * The reading that is chosen with what stays open of it. A reading that rows chose is open where others keep as much; one that the words chose where
   * the rows prefer another; and where no row fills its columns, what stands below and behind a head that may have a column of its own.
   *
   * @param least what another reading must score to be as good
   */
  private Reading asked(Reading chosen, int least, List<Reading> others) {
    if (chosen.columns.panels().size() != 1) {
      return chosen;
    }
    Map<Integer, Set<String>> heads = new TreeMap<>();
    List<String> mine = labels(chosen);
    for (Reading other : others) {
      if (other == chosen || score(other) < least || other.columns.panels().size() != 1 || chosen.columns.named() && !other.columns.named()
          || !roomy(other)) {
        continue;
      }
      List<String> theirs = labels(other);
      for (int column = 0; column < mine.size(); column++) {
        String own = mine.get(column);
        if (column >= theirs.size() || !theirs.get(column).equals(own)) {
          heads.computeIfAbsent(column, key -> new LinkedHashSet<>(List.of(own))).addAll(column < theirs.size() ? List.of(theirs.get(column)) : List.of());
        }
      }
    }
    // Heads that may be several, or none of values, count the columns as the rows would have them: that rows fill those says nothing.
    boolean doubtful = chosen.heads.stream().anyMatch(head -> head.is(Role.VALUE) && HeadWords.standard().doubtful(head.text()));
    if (doubtful || !full(chosen)) {
      boolean understood = !doubtful && chosen.columns.named() && !chosen.columns.unknown();
      lacking(chosen, understood ? own(chosen) : 0, heads);
    }
    Map<Integer, String> open = new TreeMap<>();
    heads.forEach((column, labels) -> open.put(column, String.join(" | ", labels)));
    return new Reading(chosen.heads, chosen.columns, chosen.rows, open);
  }

  /** The first column below a head that stands over others without a sum below it, though it may head a column itself; or -1. */
  private static int own(Reading chosen) {
    List<List<Head>> paths = chosen.columns.panels().get(0).values();
    for (int column = 0; column < paths.size(); column++) {
      for (int level = 0; level + 1 < paths.get(column).size(); level++) {
        Head over = paths.get(column).get(level);
        int below = level + 1;
        boolean summed = paths.stream().anyMatch(path -> path.contains(over) && path.get(below).kind().equals("sum"));
        if (over.entry() != null && !over.entry().strict() && !summed) {
          return column;
        }
      }
    }
    return -1;
  }

  /** The columns from one on where a head may be lacking: each may stand below the head before its own. */
  private static void lacking(Reading chosen, int from, Map<Integer, Set<String>> heads) {
    List<List<Head>> paths = chosen.columns.panels().get(0).values();
    List<String> labels = labels(chosen);
    for (int column = from; from >= 0 && column < labels.size(); column++) {
      List<Head> path = paths.get(column);
      String before = column > from
          ? labels.get(column - 1)
          : path.subList(0, Math.max(1, path.size() - 1)).stream().map(Head::text).collect(Collectors.joining("/"));
      heads.computeIfAbsent(column, key -> new LinkedHashSet<>()).addAll(List.of(labels.get(column), before));
    }
  }

  private static List<String> labels(Reading reading) {
    return reading.columns.panels().get(0).values().stream().map(path -> path.stream().map(Head::text).collect(Collectors.joining("/"))).toList();
  }

  private Optional<Reading> reading(List<Head> heads) {
    Optional<Reading> reading = ColumnHeads.of(heads, codes).map(columns -> new Reading(heads, columns, rows(columns)));
    return reading.filter(HeadChoice::nameless).flatMap(HeadChoice::label).flatMap(label -> ColumnHeads.of(relabelled(heads, label), codes))
        .map(columns -> new Reading(heads, columns, rows(columns))).or(() -> reading);
  }

  /** Whether rows have names below no head. */
  private static boolean nameless(Reading reading) {
    long named = reading.rows.stream().filter(item -> !item.label.isEmpty() && !item.numbers.isEmpty()).count();
    return reading.columns.panels().size() == 1 && !reading.columns.named() && named > 1 && named * 2 > reading.rows.size();
  }

  /** The head that names the rows where the vocabulary knows none: the first that is unknown, or that stands over others only and has none below. */
  private static Optional<Head> label(Reading reading) {
    return reading.heads.stream().filter(head -> head.entry() == null || head.entry().strict() && !head.entry().over().contains("time")).findFirst();
  }

  private static List<Head> relabelled(List<Head> heads, Head label) {
    return heads.stream().map(head -> head == label ? new Head(head.text(), head.field(), HeadWords.standard().label()) : head).toList();
  }

  private List<Item> rows(ColumnHeads columns) {
    ColumnHeads.Panel panel = columns.panels().get(0);
    return columns.panels().size() > 1
        ? reader.apply(columns)
        : read.computeIfAbsent(columns.coded() + " " + panel.codes().size() + " " + (panel.label() == null) + " " + columns.lined(),
            key -> reader.apply(columns));
  }

  /** How many heads that stand over others only have none below. */
  private static long bare(Reading reading) {
    return reading.columns.panels().stream().flatMap(panel -> panel.values().stream()).map(path -> path.get(path.size() - 1))
        .filter(head -> head.entry() != null && head.entry().strict()).count();
  }

  /** How many characters of heads a reading has a use for. Sums that hold without a head hold as well with it over a column that no row fills. */
  private static int used(Reading reading) {
    Set<Head> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ColumnHeads.Panel panel : reading.columns.panels()) {
      heads.addAll(panel.codes());
      panel.values().forEach(heads::addAll);
    }
    return heads.stream().mapToInt(head -> head.text().length()).sum();
  }

  /** How many numbers the fullest rows have, of which there must be two, or the first. */
  private static int widest(Reading reading) {
    int widest = 0;
    int before = 0;
    boolean first = true;
    for (Item item : reading.rows) {
      int size = item.numbers.size();
      if (first && size > 0) {
        widest = size;
        first = false;
      } else if (size > widest) {
        widest = Math.max(widest, Math.min(size, before));
        before = Math.max(before, size);
      }
    }
    return widest;
  }

  private static boolean fits(Reading reading) {
    return roomy(reading) && full(reading);
  }

  private static boolean roomy(Reading reading) {
    for (Item item : reading.rows) {
      if (item.numbers.size() > width(reading, item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean full(Reading reading) {
    return reading.rows.stream().anyMatch(item -> item.numbers.size() == width(reading, item));
  }

  /** How many columns of values the panel of a row has. */
  private static int width(Reading reading, Item item) {
    return reading.columns.panels().get(item.panel).values().size();
  }

  /** What speaks for a reading less what speaks against it; nothing against it is zero or more. */
  private int score(Reading reading) {
    return scores.computeIfAbsent(reading, this::scored);
  }

  private int scored(Reading reading) {
    if (reading.columns.panels().stream().allMatch(panel -> panel.values().isEmpty())) {
      return Integer.MIN_VALUE;
    }
    long over = 0;
    long all = 0;
    for (Item item : reading.rows) {
      over += item.numbers.size() > width(reading, item) ? 1 : 0;
      all += item.numbers.isEmpty() ? 0 : 1;
    }
    if (all == 0) {
      return NO_ROWS;
    }
    int score = over == 0 ? 0 : over == 1 && all > 4 ? -2 : -100;
    if (reading.columns.panels().size() == 1) {
      int width = reading.columns.panels().get(0).values().size();
      Optional<HeadSums> sums = sums(reading.rows, width);
      score += sums.isEmpty() ? (reading.columns.unknown() ? -50 : 0) : sums.get().score(reading.columns.panels().get(0).values());
    }
    return score;
  }

  /** What the rows that fill so many columns say, or empty where there are none. */
  private Optional<HeadSums> sums(List<Item> items, int width) {
    return sums.computeIfAbsent(items, key -> new HashMap<>()).computeIfAbsent(width, key -> {
      List<List<BigDecimal>> rows = items.stream().filter(item -> item.numbers.size() == width).limit(ROWS).map(HeadChoice::amounts).toList();
      return rows.isEmpty() ? Optional.empty() : Optional.of(new HeadSums(rows));
    });
  }

  private static List<BigDecimal> amounts(Item item) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (Token number : item.numbers) {
      String text = Normalizer.normalize(number.text(), Normalizer.Form.NFKC).replace(",", "").replace("−", "-").replace("–", "-");
      amounts.add(text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : text.matches("[-—]+") ? BigDecimal.ZERO : null);
    }
    return amounts;
  }
}
