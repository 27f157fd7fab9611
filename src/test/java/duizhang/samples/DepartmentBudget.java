package duizhang.samples;

import java.io.IOException;
import java.math.BigDecimal;

/** A department's budget of 2025 in nine forms, 万元, tables open to the left and right. */
final class DepartmentBudget {
  static final Budget BUDGET = new Budget(
      "示例省数据服务局",
      2025,
      Ledger.of(
          """
              2010301 1842.36
              2010350  926.48
              2080505  218.40
              2080506  109.20
              2101101   96.75
              2101102   48.20
              2210201  186.32
              2210202   15.60
              """),
      Ledger.of(
          """
              2010302  356.00
              2010306  128.50
              2010399  745.00
              2060499  230.00
              """),
      Ledger.of(
          """
              2010399   62.35
              2060499   18.00
              """),
      Ledger.of("2010350 45.00"),
      Ledger.of(
          """
              2010301 1795.02
              2010302  372.40
              2010306  131.00
              2010350  908.66
              2010399  812.35
              2060499  150.00
              2080505  211.08
              2080506  105.54
              2101101   94.10
              2101102   47.36
              2210201  181.24
              2210202   15.60
              """),
      Ledger.of(
          """
              30101  612.40
              30102  845.26
              30103  102.18
              30107  388.72
              30108  218.40
              30109  109.20
              30110  120.75
              30111   24.20
              30112   22.35
              30113  186.32
              30199   48.60
              30201   62.40
              30202   12.80
              30207   38.66
              30211   85.20
              30212    6.00
              30213   46.00
              30215   18.50
              30216   26.30
              30217    4.80
              30226   33.10
              30228   42.96
              30229   36.54
              30231    9.60
              30239  118.40
              30299   37.47
              30302  142.80
              30305    6.30
              30399    2.10
              31002   35.00
              """),
      ThreePublic.of("0", "18.00", "10.80", "5.20"),
      ThreePublic.of("6.00", "0", "9.60", "4.80"));

  private static final Style STYLE = new Style(8.5, 2.5, 17, Style.Ruling.OPEN_SIDES);

  private DepartmentBudget() {}

  static byte[] bytes(Fonts fonts) throws IOException {
    try (Paper paper = new Paper(fonts)) {
      paper.cover(BUDGET.agency(), "2025年部门预算");
      paper.page(false);
      paper.centered("第一部分 部门概况", 18);
      paper.paragraph("示例省数据服务局负责公共数据的归集、共享和开放，承担政务公开平台的建设与维护，指导全省数据服务工作。");
      paper.paragraph("部门预算包括局机关和所属的省数据服务中心。");
      for (Form form : BudgetForms.all(BUDGET)) {
        paper.page(form.wide());
        paper.sides(form.number(), "", 9);
        paper.centered(form.title(), 15);
        paper.skip(4);
        paper.sides("部门名称：" + BUDGET.agency(), "单位：" + form.unit(), 9);
        paper.skip(4);
        paper.table(form.table(), STYLE);
        paper.skip(4);
        for (String note : form.notes()) {
          paper.note(note);
        }
      }
      paper.page(false);
      write(paper);
      return paper.bytes();
    }
  }

  private static void write(Paper paper) throws IOException {
    BigDecimal all = BUDGET.expenditure().total();
    BigDecimal now = BUDGET.general().total();
    BigDecimal before = BUDGET.before().total();
    paper.centered("第三部分 2025年部门预算情况说明", 18);
    paper.heading("一、收支总体情况");
    paper.paragraph(
        "2025年收入总预算%s万元，其中：一般公共预算拨款收入%s万元，其他收入%s万元，上年结转%s万元。支出总预算%s万元，收支平衡。"
            .formatted(
                Amounts.plain(all),
                Amounts.plain(now),
                Amounts.plain(BUDGET.own().total()),
                Amounts.plain(BUDGET.carried().total()),
                Amounts.plain(all)));
    paper.heading("二、支出总体情况");
    paper.paragraph(
        "2025年支出预算%s万元，其中：基本支出%s万元，占%s；项目支出%s万元，占%s。"
            .formatted(
                Amounts.plain(all),
                Amounts.plain(BUDGET.allBasic().total()),
                Amounts.percent(BUDGET.allBasic().total(), all),
                Amounts.plain(BUDGET.allProjects().total()),
                Amounts.percent(BUDGET.allProjects().total(), all)));
    paper.heading("三、一般公共预算支出情况");
    paper.paragraph(
        "2025年一般公共预算支出%s万元，比2024年执行数%s，幅度为%s。"
            .formatted(Amounts.plain(now), Amounts.change(now, before, "万元"), Amounts.percent(now.subtract(before), before)));
    paper.heading("四、一般公共预算基本支出情况");
    paper.paragraph(
        "2025年一般公共预算基本支出%s万元，其中：人员经费%s万元，公用经费%s万元。"
            .formatted(
                Amounts.plain(BUDGET.basic().total()), Amounts.plain(BUDGET.personnel().total()), Amounts.plain(BUDGET.publicUse().total())));
    paper.heading("五、“三公”经费预算情况");
    paper.paragraph(
        "2025年“三公”经费预算%s万元，比2024年预算%s。其中：因公出国（境）费%s万元，公务用车运行费%s万元，公务接待费%s万元，没有安排公务用车购置费。"
            .formatted(
                Amounts.plain(BUDGET.publicNow().total()),
                Amounts.change(BUDGET.publicNow().total(), BUDGET.publicBefore().total(), "万元"),
                Amounts.plain(BUDGET.publicNow().abroad()),
                Amounts.plain(BUDGET.publicNow().operation()),
                Amounts.plain(BUDGET.publicNow().reception())));
    paper.heading("六、其他说明");
    paper.paragraph("2025年没有政府性基金预算和国有资本经营预算安排的支出。截至2024年12月31日，共有车辆4辆。");
  }
}
