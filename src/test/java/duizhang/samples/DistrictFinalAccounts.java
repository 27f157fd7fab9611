package duizhang.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A district department's final accounts of 2024 in 元: codes in three columns, totals in the last row, tables that run on over pages
 * without their heads, rules drawn as thin filled rectangles.
 */
final class DistrictFinalAccounts {
  static final Accounts ACCOUNTS = new Accounts(
      "示例市示范区文化和旅游局",
      2024,
      Ledger.of(
          """
              2070101 12846532.18
              2070102  1326000.00
              2070104  6539216.07
              2070107   980450.00
              2070108  3660728.90
              2070109  8090780.50
              2070111   642180.00
              2070112  3484210.24
              2070113  1288640.75
              2070199  2034517.36
              2070204  2000000.00
              2070205  4558005.60
              2070299   218900.00
              2070307  1906255.00
              2070308  1193425.50
              2070399    77300.00
              2079902   500000.00
              2079999   346120.00
              2080501   652318.00
              2080502   418206.40
              2080505  2743186.72
              2080506  1371593.36
              2080801    86420.00
              2089999    54210.33
              2101101   812345.67
              2101102   905112.48
              2101199   120600.00
              2130505   150000.00
              2210201  2105874.00
              2210203  1688420.00
              """),
      Ledger.of("2070307 1250000.00"),
      Ledger.of("2070101 38416.25"),
      Ledger.of(
          """
              2070101 12846532.18
              2070104  4389216.07
              2070109  6215480.50
              2070112  2968310.24
              2070205  3127745.60
              2070307  1042255.00
              2080501   652318.00
              2080502   418206.40
              2080505  2743186.72
              2080506  1371593.36
              2080801    86420.00
              2089999    54210.33
              2101101   812345.67
              2101102   905112.48
              2101199   120600.00
              2210201  2105874.00
              2210203  1688420.00
              """),
      Ledger.of(
          """
              2070102  1326000.00
              2070104  2150000.00
              2070107   980450.00
              2070108  3460728.90
              2070109  1875300.00
              2070111   642180.00
              2070112   515900.00
              2070113  1288640.75
              2070199  2034517.36
              2070204  1760000.00
              2070205  1430260.00
              2070299   218900.00
              2070307   864000.00
              2070308  1193425.50
              2070399    77300.00
              2079902   500000.00
              2079999   346120.00
              2130505   150000.00
              """),
      Ledger.of("2070307 1180000.00"),
      new BigDecimal("315208.64"),
      Ledger.of(
          """
              30101  6218430.00
              30102  7905216.40
              30103  3486720.00
              30107  5124388.75
              30108  2743186.72
              30109  1371593.36
              30110  1838058.15
              30112   246310.08
              30113  2105874.00
              30199   412600.00
              30301    86400.00
              30302   984124.40
              30304    86420.00
              30307    52318.00
              30201   786412.55
              30202   143280.00
              30205    98216.42
              30206   687340.18
              30207   264105.33
              30209  1842600.00
              30211   198416.70
              30212    68420.00
              30213   923815.26
              30215    41200.00
              30216    87630.00
              30217    28614.00
              30226   512380.00
              30228   488210.64
              30229   396420.00
              30231   146218.75
              30239   642300.00
              30299  1056226.86
              31002   286440.00
              31007   187940.00
              """),
      ThreePublic.of("9.20", "0", "16.00", "4.50"),
      ThreePublic.of("6.84", "0", "14.62", "2.86"));

  private static final Style STYLE = new Style(8.5, 2.5, 19, Style.Ruling.FILLED);

  private DistrictFinalAccounts() {}

  static byte[] bytes(Fonts fonts) throws IOException {
    try (Paper paper = new Paper(fonts)) {
      paper.cover(ACCOUNTS.agency(), "2024年度部门决算");
      paper.page(false);
      paper.centered("一、部门主要职责", 16);
      paper.paragraph("负责示范区内公共文化服务、文物保护、旅游推广和群众体育工作，管理区图书馆、区文化馆、区博物馆和区体育中心，监督文化和旅游市场秩序。");
      paper.centered("二、机构设置", 16);
      paper.paragraph("部门决算由局机关和所属4家预算单位汇总而成，其中行政单位1家，事业单位4家。年末在职人员118人。");
      for (Form form : DistrictForms.all(ACCOUNTS)) {
        paper.page(form.wide());
        paper.centered(form.title(), 15);
        paper.sides("编制部门：" + ACCOUNTS.agency(), "单位：" + form.unit(), 9);
        paper.skip(4);
        paper.table(form.table(), STYLE);
        paper.skip(4);
        for (String note : form.notes()) {
          paper.note(note);
        }
      }
      paper.page(false);
      write(paper, ACCOUNTS);
      return paper.bytes();
    }
  }

  private static void write(Paper paper, Accounts accounts) throws IOException {
    paper.centered("2024年度部门决算情况说明", 16);
    paper.heading("一、收入支出总体情况");
    paper.paragraph(
        "2024年度收入总计%s万元，支出总计%s万元，收支相抵。其中本年收入%s万元，本年支出%s万元。"
            .formatted(
                wan(accounts.grandTotal()),
                wan(accounts.grandTotal()),
                wan(accounts.revenue().total()),
                wan(accounts.expenditure().total())));
    paper.heading("二、支出结构");
    BigDecimal spent = accounts.expenditure().total();
    BigDecimal basic = accounts.basic().plus(accounts.own()).total();
    paper.paragraph(
        "本年支出中，基本支出%s万元，占%s；项目支出%s万元，占%s。"
            .formatted(
                wan(basic), Amounts.percent(basic, spent), wan(accounts.project().total()), Amounts.percent(accounts.project().total(), spent)));
    paper.heading("三、一般公共预算财政拨款支出");
    Ledger general = accounts.generalExpenditure();
    paper.paragraph("一般公共预算财政拨款支出%s万元，主要用于以下方面：".formatted(wan(general.total())));
    List<String> classes = Ledger.codes(general).stream().filter(code -> code.length() == 3).toList();
    for (String code : classes) {
      paper.paragraph(
          "%s（类）支出%s万元，占%s；".formatted(Names.of(code), wan(general.at(code)), Amounts.percent(general.at(code), general.total())));
    }
    paper.heading("四、“三公”经费");
    ThreePublic planned = accounts.planned();
    ThreePublic actual = accounts.spent();
    paper.paragraph(
        "“三公”经费支出预算为%s万元，支出决算为%s万元，完成预算的%s。其中：因公出国（境）费决算%s万元；公务用车运行费决算%s万元；公务接待费决算%s万元。"
            .formatted(
                Amounts.plain(planned.total()),
                Amounts.plain(actual.total()),
                Amounts.percent(actual.total(), planned.total()),
                Amounts.plain(actual.abroad()),
                Amounts.plain(actual.operation()),
                Amounts.plain(actual.reception())));
    paper.paragraph("全年组织因公出国（境）团组1个，2人次；公务用车保有量6辆；国内公务接待31批次，246人次。");
    paper.heading("五、机关运行经费");
    paper.paragraph(
        "2024年度机关运行经费支出%s万元，完成预算的%s。"
            .formatted(
                Amounts.plain(DistrictForms.OPERATING_SPENT), Amounts.percent(DistrictForms.OPERATING_SPENT, DistrictForms.OPERATING_PLANNED)));
  }

  private static String wan(BigDecimal yuan) {
    return Amounts.tenThousands(yuan);
  }
}
