package duizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+三公", "-2+3", "@sum", "\tx", "\rx", "-", "--", "——", "-36.14", "-1.35%", "+5", "-1,234.50", "", "三公", "-%", "-=1"})
  void formulasAreDisarmedAndNumbersAndDashesAreNot(String text) {
    boolean harmless = switch (text) {
      case "-", "--", "——", "-36.14", "-1.35%", "+5", "-1,234.50", "", "三公" -> true;
      default -> false;
    };
    assertThat(CsvText.of(text)).isEqualTo(harmless ? text : "'" + text);
  }

  @Test
  void numbersArePlain() {
    assertThat(CsvText.of(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(CsvText.of(new BigDecimal("0.0000"))).isEqualTo("0");
    assertThat(CsvText.of(new BigDecimal("-12.5000"))).isEqualTo("-12.5");
    assertThat(CsvText.of(40.0)).isEqualTo("40");
    assertThat(CsvText.of(null)).isNull();
  }
}
