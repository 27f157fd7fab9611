package duizhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.CheckLevel;
import duizhang.codes.Measure;
import duizhang.fact.Fact;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a sum holds, and when it confirms its figures. */
class IdentityTest {
  @Test
  void aSumWithoutDifferenceHoldsAndConfirms() {
    Identity sum = sum("100.00", "60.00", "40.00");
    assertThat(sum.computed()).isEqualByComparingTo("100");
    assertThat(sum.difference()).isEqualByComparingTo("0");
    assertThat(sum.level()).isEqualTo(CheckLevel.OK);
    assertThat(sum.confirms()).isTrue();
  }

  @Test
  void roundingExplainsHalfADigitOfEveryMember() {
    // Three figures to the hundredth: at most 0.015.
    assertThat(sum("100.01", "60.00", "40.00").tolerance()).isEqualByComparingTo("0.015");
    assertThat(sum("100.01", "60.00", "40.00").level()).isEqualTo(CheckLevel.ROUND);
    assertThat(sum("100.01", "60.00", "40.00").confirms()).isTrue();
    assertThat(sum("99.99", "60.00", "40.00").level()).isEqualTo(CheckLevel.ROUND);
    assertThat(sum("100.02", "60.00", "40.00").level()).isEqualTo(CheckLevel.FAIL);
    assertThat(sum("99.98", "60.00", "40.00").holds()).isFalse();
  }

  @Test
  void theDifferenceSaysWhichSideIsMore() {
    assertThat(sum("100.00", "60.00", "30.00").difference()).isEqualByComparingTo("10");
    assertThat(sum("100.00", "60.00", "50.00").difference()).isEqualByComparingTo("-10");
  }

  @Test
  void aShortenedFigureIsConfirmedByAnExactSumOnly() {
    Identity rounded = sum("100.4", "60.41", "40.00");
    assertThat(rounded.shortened(rounded.total())).isTrue();
    assertThat(rounded.shortened(rounded.parts().get(0))).isFalse();
    assertThat(rounded.level()).isEqualTo(CheckLevel.ROUND);
    assertThat(rounded.confirms()).isFalse();

    Identity exact = sum("100.4", "60.40", "40.00");
    assertThat(exact.shortened(exact.total())).isTrue();
    assertThat(exact.confirms()).isTrue();
  }

  @Test
  void aZeroIsNeverShortenedAndShortensNothing() {
    Identity sum = sum("100.01", "100.00", "0");
    assertThat(sum.shortened(sum.parts().get(1))).isFalse();
    assertThat(sum.shortened(sum.total())).isFalse();
    Identity whole = sum("100", "100", "0.00");
    assertThat(whole.shortened(whole.total())).isFalse();
  }

  private static Identity sum(String total, String... parts) {
    List<Fact> figures = IntStream.range(0, parts.length).mapToObj(i -> Figures.expenditure(1, i + 1, null, Measure.PROJECT, parts[i])).toList();
    return new Identity("R", "sum", Identity.Kind.ROW, Figures.expenditure(1, 0, null, Measure.TOTAL, total), figures, false);
  }
}
