package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {
  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', nullValues = "-", value = {
      "≥95%, ≥, 95, %",
      "20门, -, 20, 门",
      "27台、件、套, -, 27, 台、件、套",
      "≥190元每人每月, ≥, 190, 元每人每月",
      "大于等于95%, 大于等于, 95, %",
      "不超过 3.5 万元, 不超过, 3.5, 万元",
      "≥95百分比, ≥, 95, 百分比",
      "＞１０个, ＞, 10, 个",
      "95%以上, 以上, 95, %",
      "<=780, <=, 780, -",
      "6年, -, 6, 年",
      "18个月, -, 18, 个月",
      "0, -, 0, -"
  })
  void takesANumberApart(String text, String operator, BigDecimal number, String unit) {
    assertThat(Measured.of(text)).isEqualTo(new Measured(operator, number, unit));
  }

  @ParameterizedTest
  @CsvSource(value = {"显著提升", "2023年12月30日内", "2022年1月-6月", "9月底前完成", "2023年底", "培训3次、会议2次", "≥32个（含线上5个）", "''"})
  void givesNothingWhereThereIsNoSingleNumber(String text) {
    assertThat(Measured.of(text)).isEqualTo(new Measured(null, null, null));
  }

  @Test
  void readsAnOperatorOfItsOwnCell() {
    assertThat(Measured.operator("“≥”")).isEqualTo("≥");
    assertThat(Measured.operator(">=")).isEqualTo(">=");
    assertThat(Measured.operator("大于等于")).isEqualTo("大于等于");
    assertThat(Measured.operator("☑= ☐≤ ☐≥")).isEqualTo("=");
    assertThat(Measured.operator("“=”\n“≤”\n“≥”")).isNull();
    assertThat(Measured.operator("定量")).isNull();
    assertThat(Measured.operator(null)).isNull();
  }
}
