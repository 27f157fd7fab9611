package duizhang.samples;

import java.io.IOException;
import java.math.BigDecimal;

/** The sentences of {@link MinistryFinalAccounts}, their amounts taken from its accounts. */
final class MinistryProse {
  private MinistryProse() {}

  static void write(Paper paper, Accounts accounts) throws IOException {
    BigDecimal income = accounts.revenue().total();
    BigDecimal general = accounts.generalExpenditure().total();
    paper.centered("第三部分 2021年度单位决算情况说明", 18);
    paper.heading("一、收入支出决算总体情况");
    paper.paragraph(
        "2021年度收入总计%s万元，支出总计%s万元。收入总计由本年收入和年初结转两部分组成：本年收入合计%s万元，年初结转和结余%s万元。"
            .formatted(grouped(accounts.grandTotal()), grouped(accounts.grandTotal()), grouped(income), grouped(accounts.opening())));
    paper.paragraph(
        "支出总计中，本年支出合计%s万元，结余分配%s万元，年末结转和结余%s万元。"
            .formatted(grouped(accounts.expenditure().total()), grouped(accounts.surplusAllocation()), grouped(accounts.closing())));
    paper.heading("二、收入决算情况");
    paper.paragraph(
        "本年收入合计%s万元，其中：财政拨款收入%s万元，占%s；其他收入%s万元，占%s。"
            .formatted(
                grouped(income),
                grouped(accounts.appropriated().total()),
                Amounts.percent(accounts.appropriated().total(), income),
                grouped(accounts.other().total()),
                Amounts.percent(accounts.other().total(), income)));
    paper.heading("三、支出决算情况");
    BigDecimal spent = accounts.expenditure().total();
    BigDecimal basic = accounts.basic().plus(accounts.own()).total();
    paper.paragraph(
        "本年支出合计%s万元，其中：基本支出%s万元，占%s；项目支出%s万元，占%s。"
            .formatted(
                grouped(spent),
                grouped(basic),
                Amounts.percent(basic, spent),
                grouped(accounts.project().total()),
                Amounts.percent(accounts.project().total(), spent)));
    paper.heading("四、一般公共预算财政拨款支出决算情况");
    paper.paragraph("一般公共预算财政拨款支出%s万元，按功能科目分列如下：".formatted(grouped(general)));
    int number = 0;
    for (String code : accounts.generalExpenditure().leaves().keySet()) {
      paper.paragraph(
          "%d.%s（类）%s（款）%s（项）支出%s万元。"
              .formatted(
                  ++number,
                  Names.of(code.substring(0, 3)),
                  Names.of(code.substring(0, 5)),
                  Names.of(code),
                  grouped(accounts.generalExpenditure().at(code))));
    }
    paper.heading("五、一般公共预算财政拨款基本支出决算情况");
    paper.paragraph(
        "一般公共预算财政拨款基本支出%s万元，其中：人员经费%s万元，用于工资福利和离退休待遇；公用经费%s万元，用于办公、差旅、交通和设备购置。"
            .formatted(grouped(accounts.basic().total()), grouped(accounts.personnel()), grouped(accounts.publicUse())));
    paper.heading("六、“三公”经费支出决算情况");
    ThreePublic planned = accounts.planned();
    ThreePublic actual = accounts.spent();
    paper.paragraph(
        "“三公”经费财政拨款支出预算为%s万元，支出决算为%s万元，完成预算的%s。其中：因公出国（境）费支出决算为%s万元，完成预算的%s；"
            .formatted(
                grouped(planned.total()),
                grouped(actual.total()),
                Amounts.percent(actual.total(), planned.total()),
                grouped(actual.abroad()),
                Amounts.percent(actual.abroad(), planned.abroad()))
            + "公务用车购置及运行费支出决算为%s万元，全部是公务用车运行费；公务接待费支出决算为%s万元，全年接待52批次、140人次。"
                .formatted(grouped(actual.vehicles()), grouped(actual.reception())));
    paper.heading("七、机关运行经费支出情况");
    paper.paragraph("2021年度机关运行经费支出%s万元，与公用经费一致。".formatted(grouped(accounts.publicUse())));
  }

  private static String grouped(BigDecimal amount) {
    return Amounts.grouped(amount);
  }
}
