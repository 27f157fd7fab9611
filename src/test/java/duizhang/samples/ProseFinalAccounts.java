package duizhang.samples;

import java.math.BigDecimal;

/** A city centre's final accounts of 2021 in Markdown; its forms are named and left to an attachment that is not there. */
final class ProseFinalAccounts {
  static final Accounts ACCOUNTS = new Accounts(
      "示例市就业服务中心",
      2021,
      Ledger.of(
          """
              2080109 1846.32
              2080505  118.64
              2080506   59.32
              2080704  326.50
              2101102   48.43
              2210201   92.30
              """),
      Ledger.EMPTY,
      Ledger.EMPTY,
      Ledger.of(
          """
              2080109 1846.32
              2080505  118.64
              2080506   59.32
              2101102   48.43
              2210201   92.30
              """),
      Ledger.of("2080704 326.50"),
      Ledger.EMPTY,
      BigDecimal.ZERO,
      Ledger.of(
          """
              30101  712.40
              30102  386.25
              30107  412.18
              30108  118.64
              30109   59.32
              30110   48.43
              30113   92.30
              30302   88.76
              30201   64.20
              30207   31.85
              30211   22.46
              30217    1.12
              30228   28.60
              30231    5.40
              30299   93.10
              """),
      ThreePublic.of("0", "0", "6.00", "2.00"),
      ThreePublic.of("0", "0", "5.40", "1.12"));

  /** 年初预算 of the general budget, by function. */
  private static final Ledger PLANNED = Ledger.of(
      """
          2080109 1902.70
          2080505  121.00
          2080506   60.50
          2080704  400.00
          2101102   48.57
          2210201  103.52
          """);

  private ProseFinalAccounts() {}

  static String text() {
    Accounts accounts = ACCOUNTS;
    String total = Amounts.plain(accounts.grandTotal());
    Ledger general = accounts.generalExpenditure();
    StringBuilder text = new StringBuilder(head(accounts.agency()));
    text.append("#### **一、收入支出决算总体情况说明**\n\n")
        .append("%s 2021 年度收入总计 %s 万元，支出总计 %s 万元。本中心当年组建，没有上年数据可比。\n\n".formatted(accounts.agency(), total, total))
        .append("#### **二、收入决算情况说明**\n\n")
        .append("2021 年度收入合计 %s 万元，均来自财政拨款。\n\n".formatted(total))
        .append("#### **三、支出决算情况说明**\n\n")
        .append(
            "2021 年度支出合计 %s 万元,其中:基本支出 %s 万元，占比 %s；项目支出 %s 万元，占比 %s。\n\n"
                .formatted(
                    Amounts.plain(general.total()),
                    Amounts.plain(accounts.basic().total()),
                    Amounts.percent(accounts.basic().total(), general.total()),
                    Amounts.plain(accounts.project().total()),
                    Amounts.percent(accounts.project().total(), general.total())))
        .append("#### 四、财政拨款收入支出决算总体情况说明\n\n")
        .append("2021 年度财政拨款收入总计 %s 万元，支出总计 %s 万元，年末没有结转。\n\n".formatted(total, total))
        .append("#### 五、一般公共预算财政拨款支出决算情况说明\n\n##### (一) 结构\n\n")
        .append("2021 年度一般公共预算财政拨款支出 %s 万元，用在下列方面：".formatted(Amounts.plain(general.total())))
        .append(classes(general, false))
        .append("\n\n##### (二) 具体情况\n\n")
        .append(
            "年初预算 %s 万元，支出决算 %s 万元，完成年初预算的 %s。其中："
                .formatted(Amounts.plain(PLANNED.total()), Amounts.plain(general.total()), Amounts.percent(general.total(), PLANNED.total())))
        .append(classes(general, true))
        .append("\n\n#### 六、一般公共预算财政拨款基本支出决算情况说明\n\n")
        .append(
            "2021 年度一般公共预算财政拨款基本支出 %s 万元，其中：人员经费 %s 万元，主要是工资、津贴、绩效和社会保险缴费；公用经费 %s 万元，主要是办公、邮电、差旅等开支。\n\n"
                .formatted(
                    Amounts.plain(accounts.basic().total()), Amounts.plain(accounts.personnel()), Amounts.plain(accounts.publicUse())));
    return text.append(publicExpenses(accounts)).append(tail(accounts)).toString();
  }

  private static String classes(Ledger general, boolean planned) {
    StringBuilder text = new StringBuilder();
    for (String code : Ledger.codes(general).stream().filter(each -> each.length() == 3).toList()) {
      text.append(text.isEmpty() ? "" : "；").append(Names.of(code));
      if (planned) {
        text.append(
            "年初预算 %s 万元，支出决算 %s 万元，完成年初预算的 %s"
                .formatted(
                    Amounts.plain(PLANNED.at(code)), Amounts.plain(general.at(code)), Amounts.percent(general.at(code), PLANNED.at(code))));
      } else {
        text.append(" %s 万元，占比 %s".formatted(Amounts.plain(general.at(code)), Amounts.percent(general.at(code), general.total())));
      }
    }
    return text.append("。").toString();
  }

  private static String publicExpenses(Accounts accounts) {
    ThreePublic planned = accounts.planned();
    ThreePublic spent = accounts.spent();
    return """
        #### 七、一般公共预算财政拨款“三公”经费支出决算情况说明

        2021 年度“三公”经费全年预算 %s 万元，支出决算 %s 万元，完成全年预算的 %s。其中：

        - 因公出国（境）费全年预算 0 万元，支出决算 0 万元，全年没有因公出国（境）团组。
        - 公务用车购置及运行维护费全年预算 %s 万元，支出决算 %s 万元，完成全年预算的 %s，均为公务用车运行维护费；年末公务用车保有量 2 辆。
        - 公务接待费全年预算 %s 万元，支出决算 %s 万元，完成全年预算的 %s，国内公务接待 12 批次、86 人次。

        """
        .formatted(
            Amounts.plain(planned.total()),
            Amounts.plain(spent.total()),
            Amounts.percent(spent.total(), planned.total()),
            Amounts.plain(planned.vehicles()),
            Amounts.plain(spent.vehicles()),
            Amounts.percent(spent.vehicles(), planned.vehicles()),
            Amounts.plain(planned.reception()),
            Amounts.plain(spent.reception()),
            Amounts.percent(spent.reception(), planned.reception()));
  }

  private static String head(String agency) {
    return """
        # %s

        ## 2021 年度部门决算

        > 虚构样本：单位并不存在，数据仅供测试。

        ### 目录

        <b>第一部分 概况</b> .....\t2
        <b>第二部分 2021 年度部门决算报表</b> .....\t3
        一、收入支出决算总表 .....\t3
        二、收入决算表 .....\t3
        三、支出决算表 .....\t3
        四、财政拨款收入支出决算总表 .....\t3
        五、一般公共预算财政拨款支出决算表（一） .....\t3
        六、一般公共预算财政拨款支出决算表（二） .....\t3
        七、一般公共预算财政拨款“三公”经费支出决算表 .....\t3
        八、政府性基金预算财政拨款收入支出决算表 .....\t3
        九、国有资本经营预算财政拨款支出决算表 .....\t3
        <b>第三部分 2021 年度部门决算情况说明</b> .....\t4
        <b>第四部分 名词解释</b> .....\t6

        ## 第一部分 概况

        本中心承担失业登记、职业介绍、创业指导和就业补助资金审核等服务，内设综合科、职业介绍科、创业指导科、资金审核科。

        ## **第二部分 2021 年度部门决算报表**

        报表见附件。

        ### **第三部分 2021 年度部门决算情况说明**

        """
        .formatted(agency);
  }

  private static String tail(Accounts accounts) {
    return """
        #### 八、其他重要事项情况说明

        ##### (一) 机关运行经费

        本中心是事业单位，没有机关运行经费；公用经费 %s 万元列在基本支出之内。

        ##### (二) 政府采购

        2021 年度政府采购支出总额 36.80 万元，其中：货物支出 21.30 万元，服务支出 15.50 万元。

        ##### (三) 国有资产

        截至 2021 年 12 月 31 日，共有车辆 2 辆，单价 50 万元以上的通用设备 0 台（套）。

        ## 第四部分 名词解释

        **基本支出**：保障机构运转所需的人员经费和公用经费。

        **项目支出**：基本支出以外，为完成特定任务发生的支出。
        """
        .formatted(Amounts.plain(accounts.publicUse()));
  }
}
