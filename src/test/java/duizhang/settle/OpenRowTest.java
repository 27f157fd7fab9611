package duizhang.settle;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.form.PlacedCell;
import duizhang.read.Box;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The columns that a row's numbers may stand in. */
class OpenRowTest {
  @Test
  void numbersKeepTheirOrder() {
    OpenRow row = row(List.of(2, 3, 4), "60.24", "10.00");
    assertThat(row.ways()).containsExactly(new int[]{2, 3}, new int[]{2, 4}, new int[]{3, 4});
    assertThat(row.columns(0)).containsExactly(2, 3);
    assertThat(row.columns(1)).containsExactly(3, 4);
    assertThat(row.settledAtOnce()).isFalse();
  }

  @Test
  void asManyNumbersAsColumnsLeaveOneWay() {
    OpenRow row = row(List.of(2, 3), "60.24", "10.00");
    assertThat(row.settledAtOnce()).isTrue();
    assertThat(OpenRow.at(row.ways().get(0), 3)).isEqualTo(1);
    assertThat(OpenRow.at(row.ways().get(0), 4)).isNegative();
  }

  @Test
  void aPercentageStandsUnderPercentagesOnly() {
    OpenRow row = new OpenRow(cells("60.24", "12.5%"), List.of(2, 3, 4), column -> column == 3, true);
    assertThat(row.ways()).containsExactly(new int[]{2, 3});
  }

  @Test
  void whereNoSignsArePrintedANumberMayBeAPercentage() {
    OpenRow row = new OpenRow(cells("60.24", "12.5"), List.of(2, 3), column -> column == 3, false);
    assertThat(row.ways()).containsExactly(new int[]{2, 3});
  }

  @Test
  void aReasonThatContradictsThePageChangesNothing() {
    OpenRow row = row(List.of(2, 3), "60.24");
    assertThat(row.keep(way -> way[0] == 9, "R")).isFalse();
    assertThat(row.ways()).hasSize(2);
    assertThat(row.reasons()).isEmpty();
    assertThat(row.keep(way -> way[0] == 3, "R")).isTrue();
    assertThat(row.columns(0)).containsExactly(3);
    assertThat(row.reasons()).isEqualTo("R");
  }

  @Test
  void doubtTakesBackWhatWasConcluded() {
    OpenRow row = row(List.of(2, 3), "60.24");
    row.keep(way -> way[0] == 3, "R");
    row.doubt();
    assertThat(row.columns(0)).containsExactly(2, 3);
  }

  @Test
  void amountsAreExact() {
    OpenRow row = row(List.of(2, 3), "1,234.56", "-7.8");
    assertThat(row.amount(0)).isEqualTo(1_234_560_000L);
    assertThat(row.amount(1)).isEqualTo(-7_800_000L);
    assertThat(row.half(0)).isEqualTo(5_000L);
    assertThat(row.half(1)).isEqualTo(50_000L);
  }

  private static OpenRow row(List<Integer> columns, String... numbers) {
    return new OpenRow(cells(numbers), columns, column -> false, true);
  }

  private static List<PlacedCell> cells(String... numbers) {
    return IntStream.range(0, numbers.length).mapToObj(i -> new PlacedCell(5, 2 + i, 1, 1, 1, new Box(i, 5, i + 1, 6), numbers[i], List.of(i))).toList();
  }
}
