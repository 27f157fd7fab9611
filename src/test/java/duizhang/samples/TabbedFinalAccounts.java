package duizhang.samples;

import java.math.BigDecimal;
import java.util.List;

/** A city centre's final accounts of 2021 as text with tabs between columns. Form 06 is listed in the contents and left out, as happens. */
final class TabbedFinalAccounts {
  static final Accounts ACCOUNTS = new Accounts(
      "示例市养老保险服务中心",
      2021,
      Ledger.of(
          """
              2080101 1246.25
              2080107   52.35
              2080109   17.37
              2080199   48.00
              2080501   17.78
              2080704    1.71
              2080705    4.08
              """),
      Ledger.EMPTY,
      Ledger.EMPTY,
      Ledger.of(
          """
              2080101 1246.25
              2080107   52.35
              2080109   17.37
              2080501   17.78
              """),
      Ledger.of(
          """
              2080199   48.00
              2080704    1.71
              2080705    4.08
              """),
      Ledger.EMPTY,
      BigDecimal.ZERO,
      Ledger.of(
          """
              30101  468.20
              30102  291.35
              30103  138.54
              30108  112.60
              30113   84.73
              30201   66.12
              30217    1.94
              30228   30.26
              30231    6.00
              30299  134.01
              """),
      ThreePublic.of("0", "0", "6.00", "3.00"),
      ThreePublic.of("0", "0", "6.00", "1.94"));

  private static final String ENTITY = "部门";

  private TabbedFinalAccounts() {}

  static String text() {
    Accounts accounts = ACCOUNTS;
    List<Form> forms = MinistryFinalAccounts.forms(
        accounts, ENTITY, " 因本单位没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。", " 因本单位没有使用国有资本经营预算安排的支出，故本表无数据。");
    StringBuilder text = new StringBuilder("**2021年度\n" + accounts.agency() + "\n部门决算**\n\n（虚构样本：单位并不存在，数据仅供测试）\n\n目录\n\n");
    text.append("第一部分 ").append(accounts.agency()).append("概况\n\n第二部分 2021年度部门决算表\n\n");
    for (int i = 0; i < forms.size(); i++) {
      text.append("- ").append(Names.ordinal(i + 1)).append("、").append(forms.get(i).title()).append('\n');
    }
    text.append("\n第三部分 2021年度部门决算情况说明\n\n第一部分\n\n").append(accounts.agency()).append("概况\n\n");
    text.append("本中心承办市本级养老保险的登记、核定和发放，指导县区经办工作，内设六个科室，没有独立核算的下属单位。\n\n第二部分\n\n部门决算表\n\n");
    forms.stream().filter(form -> !form.number().equals("公开06表")).forEach(form -> append(text, form, accounts.agency()));
    return text.append(prose(accounts)).toString();
  }

  private static void append(StringBuilder text, Form form, String agency) {
    text.append(form.title()).append("\n\n部门：").append(agency).append("\n\n2021年度\n\n").append(form.number());
    text.append("\n金额单位：").append(form.unit()).append("\n\n").append(form.table().tabbed()).append('\n');
    form.notes().forEach(note -> text.append(note).append('\n'));
    text.append('\n');
  }

  private static String prose(Accounts accounts) {
    Ledger general = accounts.generalExpenditure();
    String total = Amounts.plain(accounts.grandTotal());
    ThreePublic planned = accounts.planned();
    ThreePublic spent = accounts.spent();
    return """
        第三部分

        2021年度部门决算情况说明

        一、收入支出决算总体情况说明

        2021年度收入总计%s万元，支出总计%s万元，收支相等。

        二、收入决算情况说明

        本年收入合计%s万元，全部是财政拨款收入，占100.00%%。

        三、支出决算情况说明

        本年支出合计%s万元，其中：基本支出%s万元，占%s；项目支出%s万元，占%s。

        四、一般公共预算财政拨款支出决算情况说明

        2021年度一般公共预算财政拨款支出%s万元，全部用于社会保障和就业（类）。其中：行政运行（项）支出决算为%s万元；社会保险经办机构（项）支出决算为%s万元。

        五、一般公共预算财政拨款基本支出决算情况说明

        2021年度一般公共预算财政拨款基本支出%s万元，其中：人员经费%s万元，占基本支出的%s；公用经费%s万元，占基本支出的%s。

        六、一般公共预算财政拨款三公经费支出决算情况说明

        “三公”经费财政拨款支出预算为%s万元，支出决算为%s万元，完成预算的%s。公务接待费支出决算为%s万元，全年接待来访团组16个、来宾177人次；\
        公务用车运行维护费支出决算为%s万元，年末公务用车保有量为1辆。

        七、机关运行经费支出说明

        2021年度机关运行经费支出%s万元。
        """
        .formatted(
            total,
            total,
            Amounts.plain(accounts.revenue().total()),
            Amounts.plain(general.total()),
            Amounts.plain(accounts.basic().total()),
            Amounts.percent(accounts.basic().total(), general.total()),
            Amounts.plain(accounts.project().total()),
            Amounts.percent(accounts.project().total(), general.total()),
            Amounts.plain(general.total()),
            Amounts.plain(general.at("2080101")),
            Amounts.plain(general.at("2080109")),
            Amounts.plain(accounts.basic().total()),
            Amounts.plain(accounts.personnel()),
            Amounts.percent(accounts.personnel(), accounts.basic().total()),
            Amounts.plain(accounts.publicUse()),
            Amounts.percent(accounts.publicUse(), accounts.basic().total()),
            Amounts.plain(planned.total()),
            Amounts.plain(spent.total()),
            Amounts.percent(spent.total(), planned.total()),
            Amounts.plain(spent.reception()),
            Amounts.plain(spent.operation()),
            Amounts.plain(accounts.publicUse()));
  }
}
