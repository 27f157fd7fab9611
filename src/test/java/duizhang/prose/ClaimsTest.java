package duizhang.prose;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private final ProseReader reader = new ProseReader();

  @Test
  void readsTotalsAndTheirParts() {
    List<Claim> claims = finals("""
        一、收入决算情况说明
        本年收入合计2946.25万元，其中：财政拨款收入2940.05万元，占99.79%；其他收入6.2万元，占0.21%。""");

    assertThat(told(claims)).containsExactly(
        "本年收入合计 REVENUE_TOTAL AMOUNT 2946.25万元 FINAL 2024",
        "财政拨款收入 APPROPRIATION AMOUNT 2940.05万元 FINAL 2024",
        "财政拨款收入 APPROPRIATION SHARE 99.79% FINAL 2024",
        "其他收入 OTHER AMOUNT 6.2万元 FINAL 2024",
        "其他收入 OTHER SHARE 0.21% FINAL 2024");
    assertThat(claims.get(0)).satisfies(claim -> {
      assertThat(claim.valueYuan()).isEqualByComparingTo(new BigDecimal("29462500"));
      assertThat(claim.flow()).isEqualTo(Flow.REVENUE);
      assertThat(claim.fund()).isEqualTo(Fund.ALL);
      assertThat(claim.scheme()).isEqualTo(Scheme.LINE);
      assertThat(claim.sentence()).isEqualTo("本年收入合计2946.25万元，其中：财政拨款收入2940.05万元，占99.79%；");
    });
    assertThat(claims.get(2).valueYuan()).isNull();
  }

  @Test
  void tellsBudgetFromOutturnAndCarriesTheAccountFromTheSentenceBefore() {
    List<Claim> claims = finals("""
        五、一般公共预算财政拨款支出决算情况说明
        2、社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）。主要用于：退休人员经费。年初预算为85.55万元，支出决算为84.65万元，完成年初预算的98.95%。决算数小于预算数的主要原因：年中调减退休费0.9万元。""");

    assertThat(told(claims)).containsExactly(
        "行政单位离退休 2080501 AMOUNT 85.55万元 BUDGET 2024",
        "行政单位离退休 2080501 AMOUNT 84.65万元 FINAL 2024",
        "行政单位离退休 2080501 RATE 98.95% FINAL 2024",
        "退休费 30302 CHANGE -0.9万元 FINAL 2024");
    assertThat(claims.get(1).fund()).isEqualTo(Fund.GENERAL);
  }

  @Test
  void signsDecreasesAndKeepsTheNewerYear() {
    List<Claim> claims = budget("""
        2023年“三公”经费财政拨款预算3.45万元,比2022年减少3.71万元,下降51.82%。其中：因公出国（境）费0万元，比上年减少3.71万元；公务用车运行费2.77万元，与上年持平。""");

    assertThat(told(claims)).containsExactly(
        "“三公”经费财政拨款预算 TOTAL AMOUNT 3.45万元 BUDGET 2023",
        "“三公”经费财政拨款预算 TOTAL CHANGE -3.71万元 BUDGET 2023",
        "“三公”经费财政拨款预算 TOTAL PERCENT -51.82% BUDGET 2023",
        "因公出国（境）费 ABROAD AMOUNT 0万元 BUDGET 2023",
        "因公出国（境）费 ABROAD CHANGE -3.71万元 BUDGET 2023",
        "公务用车运行费 VEHICLE_OPERATION AMOUNT 2.77万元 BUDGET 2023");
  }

  @Test
  void givesFiguresOfTheYearBeforeTheirOwnYear() {
    List<Claim> claims = budget("""
        单位预留机动经费预算数为2,388.04万元。与上年相比增加2,247.84万元（上年财政仅安排本级预留机动140.2万元），增长16倍。""");

    assertThat(told(claims)).containsExactly(
        "单位预留机动经费 null AMOUNT 2388.04万元 BUDGET 2023",
        "单位预留机动经费 null CHANGE 2247.84万元 BUDGET 2023",
        "预留机动 null AMOUNT 140.2万元 BUDGET 2022");
    assertThat(claims.get(0).measure()).isEqualTo(Measure.RESERVED);
  }

  @Test
  void takesTheAccountsAboveFromTheHeadings() {
    List<Claim> claims = budget("""
        五、财政拨款支出预算情况说明
        （一）公共安全支出（类）
        检察（款）:2023年预算支出合计16,444.36万元。其中：
        1．行政运行（项）支出10,883.36万元，与上年相比增加2,915.22万元，增长36.58%。
        （二）住房保障支出（类）
        1.住房公积金(项):支出1,073.77万元。""");

    assertThat(told(claims)).containsExactly(
        "检察 20404 AMOUNT 16444.36万元 BUDGET 2023",
        "行政运行 2040401 AMOUNT 10883.36万元 BUDGET 2023",
        "行政运行 2040401 CHANGE 2915.22万元 BUDGET 2023",
        "行政运行 2040401 PERCENT 36.58% BUDGET 2023",
        "住房公积金 2210201 AMOUNT 1073.77万元 BUDGET 2023");
    assertThat(claims).extracting(Claim::fund).containsOnly(Fund.APPROPRIATION);
  }

  @Test
  void readsPathsWithDashesAndNamesWithCodes() {
    assertThat(told(budget("1.“一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行”科目1,202.95万元，主要用于行政单位的基本支出。")))
        .containsExactly("行政运行 2010301 AMOUNT 1202.95万元 BUDGET 2023");
    assertThat(told(finals("3.高等教育（2050205），2024年度决算数为186,663.39万元，比2023年度决算数增长0.29%。")))
        .containsExactly("高等教育 2050205 AMOUNT 186663.39万元 FINAL 2024", "高等教育 2050205 PERCENT 0.29% FINAL 2024");
  }

  @Test
  void readsListsOfChanges() {
    List<Claim> claims = finals("学校2024年度支出总计457,676.75万元，与2023年度相比，增加54,492.83万元。其中：教育支出增加52,499.75万元，社会保障和就业支出减少196.69万元。");

    assertThat(told(claims)).containsExactly(
        "支出总计 GRAND_TOTAL_EXPENDITURE AMOUNT 457676.75万元 FINAL 2024",
        "支出总计 GRAND_TOTAL_EXPENDITURE CHANGE 54492.83万元 FINAL 2024",
        "教育支出 205 CHANGE 52499.75万元 FINAL 2024",
        "社会保障和就业支出 208 CHANGE -196.69万元 FINAL 2024");
  }

  @Test
  void leavesWhatBracketsSayInTheBrackets() {
    List<Claim> claims = finals("社会保障和就业支出年初预算29894.78万元（其中企业养老保险缺口补助3178万元），支出决算21633.34万元，完成年初预算的72.36%。");

    assertThat(told(claims)).containsExactly(
        "社会保障和就业支出 208 AMOUNT 29894.78万元 BUDGET 2024",
        "企业养老保险缺口补助 null AMOUNT 3178万元 BUDGET 2024",
        "社会保障和就业支出 208 AMOUNT 21633.34万元 FINAL 2024",
        "社会保障和就业支出 208 RATE 72.36% FINAL 2024");
    assertThat(claims.get(1).scheme()).isEqualTo(Scheme.UNKNOWN);
  }

  @Test
  void makesNoClaimsOfLimitsOfOtherPercentagesAndOfGlossaries() {
    assertThat(finals("单价50万元以上设备购置须报批，群众满意度达95%，核查完成率100%，参保111.91万人，与上年持平。")).isEmpty();
    assertThat(finals("第四部分 名词解释\n一、住房公积金：缴存比例不超过12%，人均补贴90元。")).isEmpty();
  }

  @Test
  void namesEconomicAccountsUnderBasicExpenditure() {
    List<Claim> claims = finals("基本支出1333.74万元，其中工资和福利支出为967.99万元，商品和服务支出为238.32万元。");

    assertThat(told(claims)).containsExactly(
        "基本支出 null AMOUNT 1333.74万元 FINAL 2024", "工资和福利支出 301 AMOUNT 967.99万元 FINAL 2024",
        "商品和服务支出 302 AMOUNT 238.32万元 FINAL 2024");
    assertThat(claims).extracting(Claim::measure).containsOnly(Measure.BASIC);
  }

  @Test
  void doesNotTakePartsOfNamesForComparisons() {
    assertThat(told(finals("包括医疗卫生与计划生育支出111.52万元、农林水支出2万元。\n2、“三公经费”支出7.8万元。其中公务接待0.49万元。"))).containsExactly(
        "医疗卫生与计划生育支出 210 AMOUNT 111.52万元 FINAL 2024", "农林水支出 213 AMOUNT 2万元 FINAL 2024",
        "“三公经费”支出 TOTAL AMOUNT 7.8万元 FINAL 2024", "公务接待 RECEPTION AMOUNT 0.49万元 FINAL 2024");
  }

  @Test
  void givesTheItemsOfAnAnnouncedListTheFundOfItsAnnouncement() {
    List<Claim> claims = budget("""
        财政拨款支出主要内容如下：
        1.“卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）”142.22万元，主要用于行政单位医疗。2022年当年预算执行数为120.10万元。""");

    assertThat(told(claims)).containsExactly("行政单位医疗 2101101 AMOUNT 142.22万元 BUDGET 2023", "行政单位医疗 2101101 AMOUNT 120.10万元 EXECUTION 2022");
    assertThat(claims).extracting(Claim::fund).containsOnly(Fund.APPROPRIATION);
  }

  @Test
  void givesEveryClaimTheTokenItIs() {
    ProseResult result = reader.read(MadeDocuments.settled(MadeDocuments.text("2024年度基本支出5万元，项目支出6万元。"), DocumentKind.FINAL_ACCOUNTS, 2024));

    assertThat(result.tokens()).containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
        new ProseResult.Token(1, 1), result.claims().get(0).id(), new ProseResult.Token(1, 2), result.claims().get(1).id()));
  }

  @Test
  void countsWhatDisclosuresOwe() {
    ProseResult result = reader.read(MadeDocuments.settled(MadeDocuments.text("""
        1、因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组2个，累计5人次。
        2、公务接待费支出决算为1.94万元，全年共接待国内公务接待16批次、177人次。
        三、国有资产占用情况说明
        截至2024年12月31日，共有车辆3辆，其中，其他用车1辆；单位价值50万元以上通用设备4台（套）；单位价值100万元以上专用设备7台（套）。
        2024年有在职人员59人（含提前退休人员2人），退休人员43人。"""), DocumentKind.FINAL_ACCOUNTS, 2024));

    assertThat(result.statistics()).extracting(s -> s.metric() + " " + s.value() + s.unit()).containsExactly(
        "GROUPS_ABROAD 2个", "PERSONS_ABROAD 5人次", "RECEPTIONS 16批次", "VISITORS 177人次", "VEHICLES 3辆", "EQUIPMENT_GENERAL 4台",
        "EQUIPMENT_SPECIAL 7台", "STAFF 59人", "RETIRED 43人");
    assertThat(result.claims()).filteredOn(claim -> claim.valueKind() == ValueKind.COUNT).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void countsNoMonitoringDevicesAsVehicles() {
    ProseResult result = reader.read(MadeDocuments.settled(
        MadeDocuments.text("全年更新水文监测设备32台，率定工作全部结束。"), DocumentKind.FINAL_ACCOUNTS, 2024));

    assertThat(result.statistics()).extracting(s -> s.metric() + " " + s.value()).containsExactly("EQUIPMENT_BOUGHT 32");
  }

  @Test
  void readsTheScoreOfAProjectInASentenceOfItsOwnAndWhatWasSpent() {
    ProseResult result = reader.read(MadeDocuments.settled(MadeDocuments.text("""
        （四）预算绩效管理情况
        备战专项经费项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为96.5分。项目全年预算数为620.00万元，执行数为598.30万元，完成预算的96.50%。
        场馆开放补助项目自评综述：该项目自评得分92.8分，全年预算160万元，实际支出151.52万元，预算执行率94.7%。"""),
        DocumentKind.FINAL_ACCOUNTS, 2023));

    assertThat(result.projects()).hasSize(2);
    assertThat(result.projects().get(0).score()).isEqualByComparingTo("96.5");
    assertThat(result.projects().get(0).executed()).isEqualByComparingTo("5983000");
    assertThat(result.projects().get(1).score()).isEqualByComparingTo("92.8");
    assertThat(result.projects().get(1).adjustedBudget()).isEqualByComparingTo("1600000");
    assertThat(result.projects().get(1).executed()).isEqualByComparingTo("1515200");
  }

  @Test
  void takesWhatWasSpentInFactForTheOutturn() {
    assertThat(told(finals("公务接待费年初预算3.60万元，实际支出3.12万元。"))).containsExactly(
        "公务接待费 RECEPTION AMOUNT 3.60万元 BUDGET 2024", "公务接待费 RECEPTION AMOUNT 3.12万元 FINAL 2024");
  }

  @Test
  void takesTheItemFromAHeadingWithoutNumber() {
    List<Claim> claims = finals("""
        （三）一般公共预算财政拨款支出决算具体情况
        社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项）。
        年初预算为1318.77万元，支出决算为1246.25万元，完成年初预算的94.5%。
        社会保障和就业支出（类）就业补助（款）公益性岗位（项）
        年初预算为0万元，支出决算为4.08万元。""");

    assertThat(told(claims)).containsExactly(
        "行政运行 2080101 AMOUNT 1318.77万元 BUDGET 2024", "行政运行 2080101 AMOUNT 1246.25万元 FINAL 2024",
        "行政运行 2080101 RATE 94.5% FINAL 2024", "公益性岗位 2080705 AMOUNT 0万元 BUDGET 2024", "公益性岗位 2080705 AMOUNT 4.08万元 FINAL 2024");
    assertThat(claims).extracting(Claim::fund).containsOnly(Fund.GENERAL);
  }

  @Test
  void givesAnAccountThePartThatTheSentenceSays() {
    assertThat(finals("社会保障和就业支出（类）人力资源和社会保障管理事务（款）行政运行（项），其中：人员经费100万元。"))
        .extracting(claim -> claim.code() + " " + claim.measure()).containsExactly("2080101 PERSONNEL");
  }

  @Test
  void takesAnAccountInPassingForNoHeading() {
    assertThat(told(finals("""
        一般公共预算财政拨款支出主要用于教育支出（类）普通教育（款）小学教育（项）等方面的开支。
        支出决算为11万元，其中：基本支出5万元，用来保障机构运转和完成日常工作，并照规定执行，没有超出批准的数额。"""))).containsExactly(
        "支出决算 EXPENDITURE_TOTAL AMOUNT 11万元 FINAL 2024", "基本支出 null AMOUNT 5万元 FINAL 2024");
  }

  @Test
  void givesPersonnelAndPublicUseTheMeasuresOfTheirForm() {
    List<Claim> claims = finals("""
        六、一般公共预算财政拨款基本支出决算情况说明
        一般公共预算财政拨款基本支出1333.74万元，其中：人员经费1095.42万元；公用经费238.32万元。""");

    assertThat(claims).extracting(claim -> claim.scheme() + " " + claim.code() + " " + claim.measure() + " " + claim.fund()).containsExactly(
        "TOTAL null BASIC GENERAL", "LINE PERSONNEL_TOTAL PERSONNEL GENERAL", "LINE PUBLIC_USE_TOTAL PUBLIC_USE GENERAL");
  }

  @Test
  void leavesTheBalancesOfProjectsToTheProjects() {
    List<Claim> claims = finals("""
        网络运行维护项目自评综述：项目自评得分95分，全年预算数30万元，执行数22.84万元。
        由于年末收到补助资金，所以年末结余7.16万元未使用。
        （五）其他事项
        该项资金年末结转2万元。年末结转和结余6.2万元。""");

    assertThat(claims).extracting(claim -> claim.printed() + " " + claim.scheme() + " " + claim.flow()).containsExactly(
        "30 PROJECT EXPENDITURE", "22.84 PROJECT EXPENDITURE", "7.16 UNKNOWN UNKNOWN", "2 UNKNOWN UNKNOWN", "6.2 LINE CLOSING_BALANCE");
  }

  @Test
  void takesNoPartForTheWhole() {
    assertThat(told(budget("机关运行经费财政拨款预算313.01万元，比2022年预算减少8.32万元。"))).containsExactly(
        "机关运行经费财政拨款预算 OPERATING_COSTS AMOUNT 313.01万元 BUDGET 2023", "机关运行经费财政拨款预算 OPERATING_COSTS CHANGE -8.32万元 BUDGET 2023");
    assertThat(told(budget("项目支出全面实施绩效目标管理，涉及一般公共预算拨款1020.20万元。"))).containsExactly(
        "涉及一般公共预算拨款 null AMOUNT 1020.20万元 BUDGET 2023");
    assertThat(told(finals("社会保险补贴（2080704）1.71万元；公益性岗位补贴（2080705）4.08万元；共计5.79万元。"))).endsWith("共计 null AMOUNT 5.79万元 FINAL 2024");
    assertThat(told(finals("全年总计减免3886.75万元。"))).containsExactly("全年总计减免 null AMOUNT 3886.75万元 FINAL 2024");
    assertThat(told(finals("分地区看，甲市、乙市补助资金分别为1.4亿元、1.7亿元。"))).containsExactly(
        "甲市、乙市补助资金 null AMOUNT 1.4亿元 FINAL 2024", "甲市、乙市补助资金 null AMOUNT 1.7亿元 FINAL 2024");
    assertThat(told(finals("返还性收入43.3亿元，较上年持平。"))).containsExactly("返还性收入 null AMOUNT 43.3亿元 FINAL 2024");
    assertThat(told(finals("按体制上解支出64.3亿元。"))).containsExactly("按体制上解支出 null AMOUNT 64.3亿元 FINAL 2024");
  }

  @Test
  void goesOnWithTheWholeBehindAListOfParts() {
    assertThat(told(budget("公务用车购置及运行费预算数为2358万元，其中：公务用车购置费539万元、公务用车运行费1819万元，比上年预算数增加93万元。"))).containsExactly(
        "公务用车购置及运行费 VEHICLES AMOUNT 2358万元 BUDGET 2023", "公务用车购置费 VEHICLE_PURCHASE AMOUNT 539万元 BUDGET 2023",
        "公务用车运行费 VEHICLE_OPERATION AMOUNT 1819万元 BUDGET 2023", "公务用车购置及运行费 VEHICLES CHANGE 93万元 BUDGET 2023");
    assertThat(told(finals("收入185亿元，其中：国有土地出让相关收入180亿元；支出184亿元。"))).containsExactly(
        "收入 REVENUE_TOTAL AMOUNT 185亿元 FINAL 2024", "国有土地出让相关收入 null AMOUNT 180亿元 FINAL 2024", "支出 EXPENDITURE_TOTAL AMOUNT 184亿元 FINAL 2024");
  }

  @Test
  void goesOnWithItsOwnYearBehindAFigureThatItIsComparedWith() {
    assertThat(told(budget("“三公”经费预算数为3375万元，比上年预算数3407万元减少32万元。"))).containsExactly(
        "“三公”经费预算 TOTAL AMOUNT 3375万元 BUDGET 2023", "“三公”经费预算 TOTAL AMOUNT 3407万元 BUDGET 2022", "“三公”经费预算 TOTAL CHANGE -32万元 BUDGET 2023");
  }

  @Test
  void leavesTheYearsOfReasonsAndOfPeriodsWhereTheyAre() {
    assertThat(budget("主要原因：一是上年预算安排培训经费700万元；二是增加省级科目315万元。")).extracting(claim -> claim.printed() + " " + claim.fiscalYear())
        .containsExactly("700 2022", "315 2023");
    assertThat(told(finals("“十三五”期间，学校科研经费总量达到36.9亿元。2024年基本支出5万元。"))).containsExactly(
        "科研经费总量达到 null AMOUNT 36.9亿元 FINAL null", "基本支出 null AMOUNT 5万元 FINAL 2024");
  }

  @Test
  void takesYearAndStageOfAReportFromItsSections() {
    List<Claim> claims = reader.read(MadeDocuments.settled(MadeDocuments.text("""
        第一部分2025年预算执行情况
        一、一般公共预算
        支出155.8亿元，加补充预算稳定调节基金等，总支出249.8亿元。
        第二部分2026年预算草案
        一、一般公共预算
        总支出208.2亿元。
        二、“三公”经费说明
        2026年“三公”经费预算数为3375万元，比上年预算数3407万元减少32万元。
        分项构成情况：因公出国（境）费预算数为100万元。"""), DocumentKind.GOVERNMENT_REPORT, 2025)).claims();

    assertThat(told(claims)).containsExactly(
        "支出 EXPENDITURE_TOTAL AMOUNT 155.8亿元 EXECUTION 2025", "总支出 GRAND_TOTAL_EXPENDITURE AMOUNT 249.8亿元 EXECUTION 2025",
        "总支出 GRAND_TOTAL_EXPENDITURE AMOUNT 208.2亿元 BUDGET 2026", "“三公”经费预算 TOTAL AMOUNT 3375万元 BUDGET 2026",
        "“三公”经费预算 TOTAL AMOUNT 3407万元 BUDGET 2025", "“三公”经费预算 TOTAL CHANGE -32万元 BUDGET 2026",
        "因公出国（境）费 ABROAD AMOUNT 100万元 BUDGET 2026");
  }

  @Test
  void countsOnTheDayThatTheSentenceNames() {
    ProseResult result = reader.read(MadeDocuments.settled(MadeDocuments.text("""
        截至2022年7月31日，单位共有车辆55辆，其中，一般公务用车13辆；单价100万元（含）以上设备2台。
        2023年部门预算安排购置车辆1辆；部门预算安排购置单价100万元（含）以上设备3台。
        编制339名，其中行政编制199名、事业编制36名。"""), DocumentKind.BUDGET, 2023));

    assertThat(result.statistics()).extracting(s -> s.metric() + " " + s.value() + " " + s.fiscalYear()).containsExactly(
        "VEHICLES 55 2022", "EQUIPMENT 2 2022", "VEHICLES_BOUGHT 1 2023", "EQUIPMENT_BOUGHT 3 2023", "STAFFING_LIMIT 339 2023");
    assertThat(result.claims()).extracting(Claim::printed).contains("13", "199", "36");
  }

  private List<Claim> finals(String text) {
    return reader.read(MadeDocuments.settled(MadeDocuments.text(text), DocumentKind.FINAL_ACCOUNTS, 2024)).claims();
  }

  private List<Claim> budget(String text) {
    return reader.read(MadeDocuments.settled(MadeDocuments.text(text), DocumentKind.BUDGET, 2023)).claims();
  }

  private static List<String> told(List<Claim> claims) {
    return claims.stream()
        .map(claim -> String.join(" ", claim.itemName(), claim.code(), claim.valueKind().name(), claim.valueNumber().toPlainString() + claim.unit(),
            String.valueOf(claim.stage()), String.valueOf(claim.fiscalYear())))
        .toList();
  }
}
