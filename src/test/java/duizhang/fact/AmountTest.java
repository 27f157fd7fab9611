package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.ValueState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2,607.53 | 2607.53", "91,016,775.35 | 91016775.35", "-36.14 | -36.14", "−8.99 | -8.99", "１，２３４．５６ | 1234.56", "0.00 | 0.00", "12 | 12",
      "(12.30) | -12.30", "-1.35% | -1.35",
  })
  void readsNumbersOfAnyWidth(String printed, String number) {
    assertThat(Amount.parse(printed).orElseThrow().number()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1197.\n19", "1197\n.19", "1197.1\n9", "1,1\n97.19"})
  void joinsANumberThatANarrowCellBreaks(String printed) {
    assertThat(Amount.parse(printed).orElseThrow().number().toPlainString()).isEqualTo("1197.19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.00\n13.00", "3250\n55", "1,079.00 2,100.00", "12元", "三", "1,23,4", "123456789012345678"})
  void refusesWhatIsNotOneNumber(String printed) {
    assertThat(Amount.parse(printed)).isEmpty();
  }

  @Test
  void keepsBlankZeroAndDashApart() {
    assertThat(Amount.state("")).contains(ValueState.BLANK);
    assertThat(Amount.state("0.00")).contains(ValueState.ZERO);
    assertThat(Amount.state("——")).contains(ValueState.DASH);
    assertThat(Amount.state("3.71")).contains(ValueState.PRINTED);
    assertThat(Amount.state("见附表")).isEmpty();
  }

  @Test
  void givesExactYuanAndTheUnitOfTheLastDigit() {
    Amount amount = Amount.parse("39.76").orElseThrow();
    assertThat(amount.yuan("万元")).isEqualByComparingTo("397600");
    assertThat(amount.ulp("万元")).isEqualByComparingTo("100");
    assertThat(amount.yuan("人")).isNull();
    assertThat(amount.ulp(null)).isNull();
  }
}
