package duizhang.lines.order;

import duizhang.lines.order.HeadText.Head;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /** @param rows the items below the heads */
  record Reading(List<Head> heads, ColumnHeads columns, List<Item> rows) {}

  private final List<List<Token>> lines;
  private final boolean codes;
  private final Function<ColumnHeads, List<Item>> reader;
  private final Map<String, List<Item>> read = new HashMap<>();
  private final Map<Item, List<BigDecimal>> amounts = new IdentityHashMap<>();

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
      return first;
    }
    boolean room = most >= 0 && !first.get().columns.unknown() && roomy(first.get());
    if (room) {
      // Columns that no row fills may be blank in all of them: only sums in several rows say otherwise.
      most = Math.max(most, HeadSums.HOLDS - 1);
    }
    Reading best = first.orElse(null);
    boolean named = first.isPresent() && first.get().columns.named();
    int least = room ? used(first.get()) : 0;
    List<Reading> others = new ArrayList<>(first.stream().toList());
    HeadText.others(lines, PARTINGS).forEach(heads -> reading(heads).ifPresent(others::add));
    for (Reading other : others) {
      List<Reading> candidates = new ArrayList<>(List.of(other));
      other.columns.trees(widest(other), TREES).forEach(tree -> candidates.add(new Reading(other.heads, tree, rows(tree))));
      for (Reading candidate : candidates) {
        int score = score(candidate);
        boolean better = score > most || score == most && best != first.orElse(null) && bare(candidate) < bare(best);
        if (better && (!named || candidate.columns.named()) && used(candidate) >= least) {
          most = score;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Reading> reading(List<Head> heads) {
    return ColumnHeads.of(heads, codes).map(columns -> new Reading(heads, columns, rows(columns)));
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
      Stream.of(panel.label(), panel.line()).filter(Objects::nonNull).forEach(heads::add);
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
    return reading.rows.stream().noneMatch(item -> item.numbers.size() > width(reading, item));
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
    if (reading.columns.panels().stream().allMatch(panel -> panel.values().isEmpty())) {
      return Integer.MIN_VALUE;
    }
    long over = reading.rows.stream().filter(item -> item.numbers.size() > width(reading, item)).count();
    long all = reading.rows.stream().filter(item -> !item.numbers.isEmpty()).count();
    if (all == 0) {
      return NO_ROWS;
    }
    int score = over == 0 ? 0 : over == 1 && all > 4 ? -2 : -100;
    if (reading.columns.panels().size() == 1) {
      int width = reading.columns.panels().get(0).values().size();
      List<List<BigDecimal>> rows = reading.rows.stream().filter(item -> item.numbers.size() == width).limit(ROWS)
          .map(item -> amounts.computeIfAbsent(item, HeadChoice::amounts)).toList();
      score += rows.isEmpty() ? (reading.columns.unknown() ? -50 : 0) : new HeadSums(rows).score(reading.columns.panels().get(0).values());
    }
    return score;
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
