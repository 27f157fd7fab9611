package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of final accounts as different places print them. */
class FinalFormsTest {
  @Test
  void theColumnNumbersMayStandBesideTheThreeColumnsOfTheCode() {
    List<Fact> facts = new Paper()
        .page(
            List.of("支出决算表", "金额单位：万元"),
            "项目 | < | < | < | 本年支出合计 | 基本支出 | 项目支出",
            "支出功能分类科目编码 | < | < | 科目名称 | ^ | ^ | ^",
            "类 | 款 | 项 | 栏次 | 1 | 2 | 3",
            "^ | ^ | ^ | 合计 | 30.00 | 20.00 | 10.00",
            "208 | < | < | 社会保障和就业支出 | 30.00 | 20.00 | 10.00")
        .facts(DocumentKind.FINAL_ACCOUNTS, 2023).get(0).facts();
    assertThat(facts).extracting(Fact::scheme).containsExactly(Scheme.TOTAL, Scheme.TOTAL, Scheme.TOTAL, Scheme.FUNCTION, Scheme.FUNCTION, Scheme.FUNCTION);
    assertThat(facts).extracting(Fact::printed).containsExactly("30.00", "20.00", "10.00", "30.00", "20.00", "10.00");
    assertThat(facts).extracting(Fact::columnLabel).startsWith("本年支出合计", "基本支出", "项目支出");
  }

  @Test
  void aRowMayNameTheStage() {
    List<Fact> facts = new Paper()
        .page(
            List.of("一般公共预算“三公”经费、会议费、培训费支出决算表", "单位：万元"),
            "项目 | “三公”经费 | < | < | 会议费 | 培训费",
            "^ | 合计 | 因公出国（境）费 | 公务接待费 | ^ | ^",
            "预算数 | 9.00 | 5.00 | 4.00 | 2.00 | 3.00",
            "决算数 | 7.00 | 4.50 | 2.50 | 1.00 | 1.50")
        .facts(DocumentKind.FINAL_ACCOUNTS, 2023).get(0).facts();
    assertThat(facts.subList(0, 5)).extracting(Fact::stage).containsOnly(Stage.ADJUSTED_BUDGET);
    assertThat(facts.subList(5, 10)).extracting(Fact::stage).containsOnly(Stage.FINAL);
    assertThat(facts).extracting(Fact::code).startsWith("TOTAL", "ABROAD", "RECEPTION", "MEETINGS", "TRAINING", "TOTAL", "ABROAD");
  }

  @Test
  void expenditureOutOfTheSaleOfLandIsADepartmentsToo() {
    TableFacts table = new Paper()
        .page(
            List.of("政府性基金预算财政拨款收入支出决算表", "单位：万元"),
            "科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出/小计 | 年末结转和结余",
            "212 | 城乡社区支出 | 1.00 | 5.00 | 6.00 | ",
            "21208 | 国有土地使用权出让收入安排的支出 | 1.00 | 5.00 | 6.00 | ")
        .facts(DocumentKind.FINAL_ACCOUNTS, 2023).get(0);
    assertThat(table.facts()).extracting(x -> x.form().id()).containsOnly("government_fund");
    assertThat(table.facts()).extracting(Fact::flow)
        .containsExactly(Flow.OPENING_BALANCE, Flow.REVENUE, Flow.EXPENDITURE, Flow.OPENING_BALANCE, Flow.REVENUE, Flow.EXPENDITURE);
  }
}
