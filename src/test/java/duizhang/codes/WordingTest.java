package duizhang.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "一、一般公共预算财政拨款收入 | 一般公共预算财政拨款收入", "（二）住房保障支出 | 住房保障支出", "1. 政府性基金 | 政府性基金", "二十六、抗疫特别国债安排的支出 | 抗疫特别国债安排的支出",
      "一般公共服务支出 | 一般公共服务支出", "其中：教育收费 | 其中：教育收费", "三公经费 | 三公经费",
  })
  void takesNumberingOffAndNothingElse(String printed, String label) {
    assertThat(Wording.withoutNumbering(Wording.compact(printed))).isEqualTo(label);
  }

  @Test
  void foldsWidthBlanksAndQuotationMarks() {
    assertThat(Wording.fold("因公出国 (境) 费")).isEqualTo(Wording.fold("因公出国（境）费"));
    assertThat(Wording.fold("“三公”经费")).isEqualTo("三公经费");
  }

  @Test
  void findsAFunctionByAnOldName() {
    assertThat(Accounts.standard().function("十、医疗卫生与计划生育支出").orElseThrow().code()).isEqualTo("210");
    assertThat(Accounts.standard().function("基本支出")).isEmpty();
  }

  @Test
  void recognisesAFormByItsTitleWhateverItsNumber() {
    FormCatalogue forms = FormCatalogue.standard();
    assertThat(forms.titled("财政拨款三公经费支出决算表").orElseThrow().id().id()).isEqualTo("three_public");
    assertThat(forms.titled("2025年部门财政拨款收支预算总表").orElseThrow().id().id()).isEqualTo("appropriation_summary");
    assertThat(forms.titled("一般公共预算基本支出表").orElseThrow().id().id()).isEqualTo("general_budget_basic");
    assertThat(forms.titled("部门财务收支预算总表").orElseThrow().id().id()).isEqualTo("revenue_expenditure_summary");
    assertThat(forms.titled("国有资本经营预算财政拨款支出决算表").orElseThrow().id().id()).isEqualTo("state_capital");
  }
}
