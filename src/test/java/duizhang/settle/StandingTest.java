package duizhang.settle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of two readings of a table stands better. */
class StandingTest {
  private static final Standing GOOD = new Standing(true, 3, 30, 0, 0, 10, 0);

  @Test
  void aReadingWithoutLossOrFailureIsNotDoubted() {
    assertThat(GOOD.doubtful()).isFalse();
    assertThat(new Standing(true, 3, 30, 1, 0, 10, 0).doubtful()).isTrue();
    assertThat(new Standing(true, 3, 30, 0, 1, 10, 0).doubtful()).isTrue();
    assertThat(new Standing(true, 3, 30, 0, 0, 10, 1).doubtful()).isTrue();
    assertThat(new Standing(true, 0, 30, 0, 0, 10, 0).doubtful()).isTrue();
    assertThat(new Standing(false, 0, 30, 0, 0, 0, 0).doubtful()).isFalse();
  }

  @Test
  void betterMeansWorseInNothing() {
    assertThat(GOOD.beats(GOOD)).isFalse();
    assertThat(GOOD.beats(new Standing(true, 3, 30, 0, 0, 9, 1))).isTrue();
    assertThat(GOOD.beats(new Standing(true, 4, 30, 0, 0, 9, 1))).isFalse();
    assertThat(GOOD.beats(new Standing(true, 3, 31, 5, 0, 9, 1))).isFalse();
    assertThat(new Standing(false, 3, 30, 0, 0, 11, 0).beats(GOOD)).isFalse();
  }
}
