package duizhang.settle;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.settle.OneSum.Options;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which values of each row occur in a combination that keeps one sum. */
class OneSumTest {
  private static Options total(long... values) {
    return options(OneSum.TOTAL, values);
  }

  private static Options part(long... values) {
    return options(OneSum.PART, values);
  }

  private static Options options(int side, long... values) {
    return new Options(values, IntStream.range(0, values.length).map(i -> values[i] == 0 ? 0 : side).toArray());
  }

  @Test
  void aValueStaysThatSomeOthersComplete() {
    // 100 = 60 + 40; neither 30 nor the blank place of the last row goes with any.
    boolean[][] supported = OneSum.supported(new Options[]{total(100, 70), part(-60, -30), part(-40, 0)}, 0, true);
    assertThat(supported[0]).containsExactly(true, true);
    assertThat(supported[1]).containsExactly(true, true);
    assertThat(supported[2]).containsExactly(true, false);
  }

  @Test
  void roundingIsAllowedFor() {
    Options[] rows = {total(101), part(-60), part(-40)};
    assertThat(OneSum.supported(rows, 0, true)[0]).containsExactly(false);
    assertThat(OneSum.supported(rows, 1, true)[0]).containsExactly(true);
  }

  @Test
  void aSumWithOneSidePrintedSaysNothingUnlessBlankIsZero() {
    Options[] rows = {total(100, 0), part(-30), part(-40, 0)};
    assertThat(OneSum.supported(rows, 0, true)[1]).containsExactly(false);
    boolean[][] supported = OneSum.supported(rows, 0, false);
    assertThat(supported[0]).containsExactly(false, true);
    assertThat(supported[1]).containsExactly(true);
    assertThat(supported[2]).containsExactly(true, true);
  }

  @Test
  void whatWouldTakeTooLongIsNotSaid() {
    Options[] rows = IntStream.range(0, 60).mapToObj(i -> part(-1L << i % 20, 0)).toArray(Options[]::new);
    assertThat(OneSum.supported(rows, 0, true)).isNull();
  }
}
