package duizhang.codes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * By what a figure is what the dataset says. How often each kind is right was measured against documents whose figures are known
 * ({@code codes/confidence.tsv}); a confidence is the lower end of what the count allows, so that a small sample promises little.
 */
public enum Evidence {
  /** Laws hold it in its place. */
  PROVEN,
  /** Nothing holds it; its table is drawn or keeps its cells, and its head and row are known. */
  KNOWN,
  /** As before, in a table or under a head of which only the shape is known. */
  SHAPE,
  /** Nothing holds it, in a text that has lost its cells: it stands where its order or its blanks put it. */
  ORDER,
  /** Its column follows from sums alone. */
  INFERRED,
  /** The page leaves its column open, or something speaks against its table, its column or its row. */
  OPEN,
  /** A law fails on it. */
  DISPUTED,
  /** Only a sentence prints it. */
  SENTENCE;

  /** What no count can promise more than: what was measured is not all that is read. */
  private static final BigDecimal MOST = new BigDecimal("0.999");

  /** The normal deviate of 95 in 100. */
  private static final BigDecimal DEVIATE = new BigDecimal("1.96");
  private static final int DECIMALS = 3;
  private static final Map<Evidence, Count> COUNTS = counts();

  /**
   * Of so many figures so many were right.
   *
   * @param alike how many figures drawn one by one would tell as much: those of one document err together
   */
  public record Count(int right, int figures, int alike) {
    /**
     * The probability that is promised. Source: the lower end of the score interval of 95 in 100 (Wilson, "Probable inference, the law of succession, and
     * statistical inference", J. Am. Stat. Assoc. 22, 1927), cut to three decimals; without any count the law of succession gives one half (Laplace).
     */
    public BigDecimal promised() {
      if (figures == 0) {
        return new BigDecimal("0.5");
      }
      MathContext context = MathContext.DECIMAL64;
      BigDecimal n = BigDecimal.valueOf(alike);
      BigDecimal share = BigDecimal.valueOf(right).divide(BigDecimal.valueOf(figures), context);
      BigDecimal square = DEVIATE.multiply(DEVIATE);
      BigDecimal middle = share.add(square.divide(n.multiply(BigDecimal.valueOf(2)), context));
      BigDecimal variance = share.multiply(BigDecimal.ONE.subtract(share)).divide(n, context)
          .add(square.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), context));
      BigDecimal lower = middle.subtract(DEVIATE.multiply(variance.sqrt(context))).divide(BigDecimal.ONE.add(square.divide(n, context)), context);
      return lower.max(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.DOWN).min(MOST);
    }
  }

  /** What was counted. */
  public Count count() {
    return COUNTS.get(this);
  }

  /** From 0 to 1: the probability that value, dimensions and place are as printed. */
  public BigDecimal confidence() {
    return count().promised();
  }

  private static Map<Evidence, Count> counts() {
    Map<Evidence, Count> counts = new EnumMap<>(Evidence.class);
    DataFile.rows("codes/confidence.tsv")
        .forEach(line -> counts.put(valueOf(line[0]), new Count(Integer.parseInt(line[1]), Integer.parseInt(line[2]), Integer.parseInt(line[3]))));
    for (Evidence evidence : values()) {
      counts.putIfAbsent(evidence, new Count(0, 0, 0));
    }
    return counts;
  }
}
