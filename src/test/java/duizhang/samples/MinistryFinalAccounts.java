package duizhang.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A central unit's final accounts of 2021 in the ministry's nine forms, with stroked rules. */
final class MinistryFinalAccounts {
  static final Accounts ACCOUNTS = new Accounts(
      "示例部社会保险经办中心",
      2021,
      Ledger.of(
          """
              2080101 1210.21
              2080102   51.30
              2080107  880.20
              2080501   56.04
              2080505  134.05
              2080506   67.03
              2210201  107.20
              2210202   11.49
              2210203   90.01
              """),
      Ledger.EMPTY,
      Ledger.of("2080101 58.80"),
      Ledger.of(
          """
              2080101 1476.22
              2080501    0.11
              2080502    3.72
              2080505  142.73
              2080506   71.37
              2210201  126.92
              2210202   12.49
              2210203   77.06
              """),
      Ledger.of(
          """
              2080102   30.60
              2080107  513.70
              2080199  603.14
              """),
      Ledger.of("2080101 19.04"),
      new BigDecimal("2574.92"),
      Ledger.of(
          """
              30101  349.05
              30102  710.31
              30103   30.87
              30108  142.73
              30109   71.37
              30112   14.56
              30113  126.92
              30114  119.60
              30302    3.83
              30399    0.31
              30201   14.64
              30202   24.19
              30206   37.44
              30207   36.37
              30211    0.80
              30212    3.71
              30213    3.75
              30217    0.68
              30226    2.36
              30228   41.40
              30231    2.77
              30239   95.21
              30299   63.76
              31002   10.82
              31007    3.17
              """),
      ThreePublic.of("10.29", "0", "2.77", "0.68"),
      ThreePublic.of("3.71", "0", "2.77", "0.68"));

  private static final Style STYLE = new Style(8, 2, 12, Style.Ruling.STROKED);
  private static final String ENTITY = "单位";

  private MinistryFinalAccounts() {}

  static byte[] bytes(Fonts fonts) throws IOException {
    Map<String, Integer> marks;
    try (Paper draft = draw(fonts, Map.of())) {
      marks = draft.marks();
    }
    try (Paper paper = draw(fonts, marks)) {
      return paper.bytes();
    }
  }

  static List<Form> forms(Accounts accounts, String entity, String noGovernmentFund, String noStateCapital) {
    return List.of(
        SummaryForms.summary(accounts, entity),
        SubjectForms.revenue(accounts, entity),
        SubjectForms.expenditure(accounts, entity),
        SummaryForms.appropriations(accounts, entity),
        SubjectForms.general(accounts, entity),
        EconomicForm.of(accounts, entity),
        ThreePublicForm.ofFinalAccounts(accounts, entity),
        SubjectForms.governmentFund(noGovernmentFund, entity),
        SubjectForms.stateCapital(noStateCapital, entity));
  }

  private static Paper draw(Fonts fonts, Map<String, Integer> contents) throws IOException {
    Paper paper = new Paper(fonts);
    paper.cover(ACCOUNTS.agency(), "2021年度单位决算");
    paper.contents(contents);
    paper.page(false);
    paper.mark("第一部分 单位概况");
    paper.centered("第一部分 单位概况", 18);
    paper.heading("一、主要职能");
    paper.paragraph("承担示例范围内社会保险登记、转移接续、待遇核发等经办事务，编制业务规程，汇总经办数据，并为基层窗口提供培训与技术支持。");
    paper.heading("二、单位决算编报范围");
    paper.paragraph("本决算只包含" + ACCOUNTS.agency() + "本级，没有所属单位。内设综合处、业务处、基金处、数据处等四个处室。");
    paper.page(false);
    paper.mark("第二部分 2021年度单位决算表");
    paper.skip(250);
    paper.centered("第二部分", 20);
    paper.centered("2021年度单位决算表", 20);
    String agency = ACCOUNTS.agency();
    List<Form> forms = forms(
        ACCOUNTS,
        ENTITY,
        "说明：" + agency + "2021年没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。",
        "说明：" + agency + "2021年没有国有资本经营预算收入，也没有使用国有资本经营预算安排的支出，故本表无数据。");
    for (Form form : forms) {
      paper.page(form.wide());
      paper.mark(Names.ordinal(forms.indexOf(form) + 1) + "、" + form.title());
      paper.centered(form.title(), 15);
      paper.sides("", form.number(), 9);
      paper.sides("单位：" + agency, "金额单位：" + form.unit(), 9);
      paper.skip(4);
      paper.table(form.table(), form.wide() && form.table().rows().size() > 25 ? STYLE : STYLE.with(8, 16));
      paper.skip(4);
      for (String note : form.notes()) {
        paper.note(note);
      }
    }
    paper.page(false);
    paper.mark("第三部分 2021年度单位决算情况说明");
    MinistryProse.write(paper, ACCOUNTS);
    return paper;
  }
}
