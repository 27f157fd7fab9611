package duizhang.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a confidence promises, against the counts that it rests on. */
class EvidenceTest {
  /** A promise lies at most so far below what was found: from 500 figures on the interval is no wider, whatever the share; of smaller samples it is. */
  private static final BigDecimal NEAR = new BigDecimal("0.05");
  private static final int LARGE = 500;

  /** The lower ends of Wilson's interval of 95 in 100, worked by hand: (p + z²/2n − z√(p(1−p)/n + z²/4n²)) / (1 + z²/n). */
  @ParameterizedTest
  @CsvSource({"0, 0, 0.5", "10, 10, 0.722", "9, 10, 0.595", "90, 100, 0.825", "5, 10, 0.236", "0, 10, 0.000", "100000, 100000, 0.999"})
  void aPromiseIsTheLowerEndOfWhatACountAllows(int right, int figures, BigDecimal promised) {
    assertThat(new Evidence.Count(right, figures, figures).promised()).isEqualByComparingTo(promised);
  }

  @ParameterizedTest
  @EnumSource(Evidence.class)
  void whatIsPromisedIsNotMoreThanWhatWasFound(Evidence evidence) {
    Evidence.Count count = evidence.count();
    if (count.figures() == 0) {
      assertThat(evidence.confidence()).isEqualByComparingTo("0.5");
      return;
    }
    BigDecimal found = BigDecimal.valueOf(count.right()).divide(BigDecimal.valueOf(count.figures()), MathContext.DECIMAL64);
    assertThat(evidence.confidence()).isLessThanOrEqualTo(found);
    if (count.alike() >= LARGE) {
      assertThat(found.subtract(evidence.confidence())).isLessThanOrEqualTo(NEAR);
    }
  }

  @Test
  void figuresThatErrTogetherPromiseLess() {
    assertThat(new Evidence.Count(900, 1000, 100).promised()).isEqualByComparingTo("0.825").isLessThan(new Evidence.Count(900, 1000, 1000).promised());
  }

  @Test
  void whatLawsHoldIsPromisedMost() {
    assertThat(Evidence.values()).allSatisfy(evidence -> assertThat(evidence.confidence()).isLessThanOrEqualTo(Evidence.PROVEN.confidence()));
  }
}
