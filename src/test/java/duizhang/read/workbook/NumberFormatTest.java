package duizhang.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel shows for a number in a format; the expected texts are those of Excel's own cells. */
class NumberFormatTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "General | 2010101 | 2010101",
      "General | 1234.5678901234 | 1234.56789",
      "General | 0.333333333333333 | 0.333333333",
      "General | 12345678901.5 | 12345678902",
      "General | 123456789012345 | 123456789012345",
      "General | 1E2 | 100",
      "General | -0.5 | -0.5",
      "G/通用格式 | 7.50 | 7.5",
      "0 | 2.5 | 3",
      "0.00 | 2.675 | 2.68",
      "0.00_ | 61915.7693 | 61915.77",
      "#,##0.00 | 10891.615675 | 10,891.62",
      "#,##0.00 | 30083390.739999998 | 30,083,390.74",
      "#,##0.00 | 999999.995 | 1,000,000.00",
      "#,##0 | 12 | 12",
      "#,##0.00 | -1234.5 | -1,234.50",
      "#,##0.00;[Red](#,##0.00) | -1234.5 | (1,234.50)",
      "#,##0.## | 1200.50 | 1,200.5",
      "0.0% | 0.98765 | 98.8%",
      "0% | 1 | 100%",
      "000 | 7 | 007",
      "#,##0, | 1234567 | 1,235",
      "0!.0, | 12345 | 1.2",
      "0\\.0000 | 123456789 | 12345.6789",
      "#,##0.00\"万元\" | 3.1 | 3.10万元",
      "[$¥-804]#,##0.00 | 5 | ¥5.00",
      "[>=10000]0!.0000\"万\";0 | 25000 | 2.5000万",
      "[>=10000]0!.0000\"万\";0 | 250 | 250",
      "0.00E+00 | 12345 | 12345",
      "##0.0E+0 | -2010101 | -2010101",
      "0.00E+00 | 0.000125 | 0.000125",
  })
  void showsNumbers(String format, String stored, String shown) {
    assertThat(NumberFormat.of(format.strip()).number(new BigDecimal(stored.strip()), false)).isEqualTo(shown.strip());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ' | 0 | -",
      "'_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ' | -12.3 | -12.30",
      "'_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ' | 4321 | 4,321.00",
      "'#,##0.00;-#,##0.00;' | 0 | ''",
      "'#,##0.00;-#,##0.00;;@' | 0 | ''",
      "'#,##0.00;-#,##0.00;\"—\"' | 0 | —",
      "'#,###' | 0 | ''",
      "'0.00;;;' | -3 | ''",
      "';;;' | 3 | ''",
  })
  void zerosAndNegativesMayHaveASectionOfTheirOwn(String format, String stored, String shown) {
    assertThat(NumberFormat.of(format).number(new BigDecimal(stored), false)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"yyyy\"年\"m\"月\"d\"日\" | 45292 | 2024年1月1日", "yyyy-mm-dd | 45657 | 2024-12-31"})
  void showsDays(String format, String stored, String shown) {
    assertThat(NumberFormat.of(format).number(new BigDecimal(stored), false)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"General | 合计 | 合计", "'0;0;0;@\"（元）\"' | 合计 | 合计（元）", "';;;' | 合计 | ''"})
  void showsTexts(String format, String stored, String shown) {
    assertThat(NumberFormat.of(format).text(stored)).isEqualTo(shown);
  }
}
