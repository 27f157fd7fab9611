package duizhang.words;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Fund;
import duizhang.codes.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What titles, heads, rows, sentences and notes answer to the same questions. */
class QuestionsTest {
  @Test
  void aTitleThatNamesTwoFundsIsOfNeither() {
    assertThat(Funds.only("政府性基金预算支出表")).contains(Fund.GOVERNMENT_FUND);
    assertThat(Funds.only("一般公共预算和政府性基金预算支出表")).isEmpty();
    assertThat(Funds.only("项目支出表")).isEmpty();
  }

  @Test
  void aHeadIsOfTheFundThatItsCallerPutsFirst() {
    assertThat(Funds.first("一般公共预算/政府性基金", List.of(Fund.GOVERNMENT_FUND, Fund.GENERAL))).contains(Fund.GOVERNMENT_FUND);
    assertThat(Funds.first("一般公共预算/政府性基金", List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND))).contains(Fund.GENERAL);
    assertThat(Funds.appropriationHead("其中:财政拨款")).isTrue();
    assertThat(Funds.appropriationHead("财政拨款结转")).isFalse();
  }

  @Test
  void aSentenceOfSeveralFundsIsOfAppropriationWhereItSaysSo() {
    assertThat(Funds.spoken("一般公共预算和政府性基金预算财政拨款支出")).contains(Fund.APPROPRIATION);
    assertThat(Funds.spoken("一般公共预算和政府性基金预算支出")).isEmpty();
    assertThat(Funds.spoken("使用非财政拨款结余")).isEmpty();
  }

  @Test
  void aChangeIsToldOfTheNewerYear() {
    assertThat(Years.ofHeads(List.of("2024年预算数比2023年执行数增减"))).contains(2024);
    assertThat(Years.prior(List.of("上年执行数"))).isTrue();
    assertThat(Years.prior(List.of("比上年执行数增减"))).isFalse();
    assertThat(Years.only("2023年执行与2024年预算表")).isEmpty();
    assertThat(Years.ofRow("2025年预算数")).contains(2025);
    assertThat(Years.ofRow("2025年会议费")).isEmpty();
  }

  @Test
  void aSentenceSpeaksOfItsOwnTimesAndNotOfThoseItComparesWith() {
    assertThat(Years.spoken("2024年预算支出100万元,与2022年相比增加", 2024)).containsExactly(2024);
    assertThat(Years.spoken("上年决算数为", 2024)).containsExactly(2023);
    assertThat(Years.spoken("上年决算数为", null)).isEmpty();
    assertThat(Years.several("十四五期间")).isTrue();
    assertThat(Stages.spoken("年初预算为,决算为")).contains(Stage.FINAL);
    assertThat(Stages.spoken("全年预算为")).contains(Stage.ADJUSTED_BUDGET);
    assertThat(Stages.spoken("一般公共预算支出")).isEmpty();
  }

  @Test
  void theNamesOfFundsAreNoStage() {
    assertThat(Stages.ofHeads(List.of("2023年", "一般公共预算数"))).isEmpty();
    assertThat(Stages.ofHeads(List.of("2023年", "年初预算数"))).contains(Stage.BUDGET);
    assertThat(Stages.ofRow("预算")).contains(Stage.BUDGET);
    assertThat(Stages.ofTitle("一般公共预算收入决算表")).contains(Stage.FINAL);
    assertThat(Stages.ofTitle("一般公共预算收入表")).isEmpty();
    assertThat(Stages.ofTitle("地方政府债务执行情况表")).isEmpty();
  }

  @Test
  void notesOnMissingMoneyAreNoNotesOnAnEmptyTable() {
    assertThat(Notes.noMoney("本单位没有政府性基金预算支出")).isTrue();
    assertThat(Notes.emptyTable("本单位没有政府性基金预算支出")).isFalse();
    assertThat(Notes.emptyTable("本表无数据")).isTrue();
    assertThat(Notes.opens("注:本表为空表")).isTrue();
  }
}
