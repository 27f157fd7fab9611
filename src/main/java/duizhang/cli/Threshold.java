package duizhang.cli;

import duizhang.publish.Totals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * What somebody is not content with: a count of what was published, or its share, that is larger than a limit.
 *
 * @param written as it was asked for, such as {@code unaccounted>1%}
 * @param percent whether the limit is a share of a hundred
 */
record Threshold(String written, Measured measured, BigDecimal limit, boolean percent) {
  private static final Pattern FORM = Pattern.compile("([a-z]+)>(\\d+(?:\\.\\d+)?)(%?)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  enum Measured {
    DISPUTED(Totals::disputed), QUARANTINE(Totals::quarantine), UNACCOUNTED(Totals::unaccounted), FAILING(Totals::failing);

    private final Function<Totals, Totals.Share> share;

    Measured(Function<Totals, Totals.Share> share) {
      this.share = share;
    }
  }

  /** @throws CommandLine.TypeConversionException where it is none */
  static Threshold parse(String written) {
    Matcher form = FORM.matcher(written.strip());
    if (form.matches()) {
      for (Measured measured : Measured.values()) {
        if (measured.name().equals(form.group(1).toUpperCase(Locale.ROOT))) {
          return new Threshold(written.strip(), measured, new BigDecimal(form.group(2)), !form.group(3).isEmpty());
        }
      }
    }
    String names = Arrays.stream(Measured.values()).map(measured -> measured.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    throw new CommandLine.TypeConversionException("must be NAME>NUMBER or NAME>NUMBER%, NAME one of " + names + ", but is " + written);
  }

  boolean passed(Totals totals) {
    Totals.Share share = measured.share.apply(totals);
    BigDecimal count = BigDecimal.valueOf(share.count());
    return percent ? count.multiply(HUNDRED).compareTo(limit.multiply(BigDecimal.valueOf(share.of()))) > 0 : count.compareTo(limit) > 0;
  }

  /** For people. */
  String said(Totals totals) {
    Totals.Share share = measured.share.apply(totals);
    return written + ": " + share.count() + " of " + share.of();
  }
}
