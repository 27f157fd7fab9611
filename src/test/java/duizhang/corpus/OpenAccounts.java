package duizhang.corpus;

import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;

import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Department.Undertaking;
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.util.List;
import java.util.stream.Stream;

/** Departments' final accounts. */
final class OpenAccounts {
  private OpenAccounts() {}

  static List<Disclosure> all() {
    return List.of(splitCodes(), codesInNames());
  }

  /** In 元, codes in three columns, totals last, balances in the table of the general budget. */
  private static Disclosure splitCodes() {
    Department department = new Department(
        21, "0.01", 2024, List.of("虹岭区卫生监督事务局", "虹岭区疾病预防中心"), List.of("2100101", "2100401"),
        List.of(
            Undertaking.of("重大公共卫生服务", "2100409", 1, 210, "30218", "30226"),
            Undertaking.of("基本公共卫生服务", "2100408", 1, 330, "30227", "30299"),
            Undertaking.of("卫生监督抽检", "2100402", 0, 64, "30218", "30211"),
            Undertaking.of("社会福利公益金康复项目", "2296002", 1, 48, "30299").paid("GOVERNMENT_FUND"),
            Undertaking.of("预防接种服务", "2100408", 1, 85, "30226").paid("OWN")));
    Books books = department.accounts().books();
    ClassicAccounts tables = new ClassicAccounts(books, 2024, Figures.YUAN, Writing.SPLIT_CODE, true);
    String left = "编制部门：虹岭区卫生监督事务局";
    String unit = "金额单位：元";
    return new Disclosure(
        "open-07-split-codes", "虹岭区卫生监督事务局", "2024年度部门决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.FILLED_LATTICE).headsOnce().airy(),
        List.of(
            tables.summary(new Caption("公开01表", "收入支出决算总表", left, unit, Place.NUMBER_ABOVE), "决算数"),
            tables.income(new Caption("公开02表", "收入决算表", left, unit, Place.NUMBER_ABOVE), "项目"),
            tables.spending(new Caption("公开03表", "支出决算表", left, unit, Place.NUMBER_ABOVE), "项目"),
            tables.appropriations(new Caption("公开04表", "财政拨款收入支出决算总表", left, unit, Place.NUMBER_ABOVE), "决算数"),
            tables.withBalances(new Caption("公开05表", "一般公共预算财政拨款收入支出决算表", left, unit, Place.NUMBER_ABOVE), "general_budget_expenditure", "GENERAL", "项目"),
            tables.basic(new Caption("公开06表", "一般公共预算财政拨款基本支出决算明细表", left, unit, Place.NUMBER_ABOVE), "决算数"),
            tables.publicExpenses(new Caption("公开09表", "财政拨款“三公”经费支出决算表", left, unit, Place.NUMBER_ABOVE)),
            tables.withBalances(new Caption("公开07表", "政府性基金预算财政拨款收入支出决算表", left, unit, Place.NUMBER_ABOVE), "government_fund", "GOVERNMENT_FUND", "项目"),
            new Heading("2024年度部门决算情况说明"),
            new Paragraph("2024年度收入总计{}元，其中本年收入合计{}元，年初结转和结余{}元。", Figures.YUAN,
                List.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), Say.income(), ClassicAccounts.opening("ALL"))),
            new Paragraph("2024年度本年支出合计{}元，其中：基本支出{}元，项目支出{}元。", Figures.YUAN,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "BASIC")), Say.spending("ALL").under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("2024年度财政拨款本年收入{}元，年末财政拨款结转和结余{}元。", Figures.YUAN,
                List.of(ClassicAccounts.received("APPROPRIATION"), ClassicAccounts.closing("APPROPRIATION"))),
            new Paragraph("2024年度一般公共预算财政拨款支出{}元，与2023年度相比变动{}元，变动{}。", Figures.YUAN,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.CHANGE, YEAR, 2023),
                    Say.spending("GENERAL").against(Kind.GROWTH, YEAR, 2023))),
            new Paragraph("其中：卫生健康支出{}元，社会保障和就业支出{}元，住房保障支出{}元。", Figures.YUAN,
                Stream.of("210", "208", "221").map(code -> Say.spending("GENERAL").under(Meaning.is(FUNCTION, code))).toList())));
  }

  /** In 万元, codes before the names in brackets, titles over two lines, the general budget beside what was planned. */
  private static Disclosure codesInNames() {
    Department department = new Department(
        22, "100", 2023, List.of("青岚省科技评估中心"), List.of("2060101"),
        List.of(
            Undertaking.of("科技成果评估", "2060404", 0, 180, "30227", "30226"),
            Undertaking.of("科普宣传", "2060702", 0, 46, "30202"),
            Undertaking.of("评审专家库建设", "2060102", 0, 72, "31007"),
            Undertaking.of("技术咨询服务", "2060404", 0, 110, "30226").paid("OWN")));
    Books books = department.accounts().books();
    ClassicAccounts tables = new ClassicAccounts(books, 2023, Figures.TEN_THOUSANDS.zero("0.00"), Writing.CODE_IN_NAME, false);
    ClassicBudget labels = new ClassicBudget(books, 2023, Figures.TEN_THOUSANDS, Writing.CODE_IN_NAME, false);
    String left = "单位：青岚省科技评估中心";
    String unit = "单位：万元";
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    return new Disclosure(
        "open-08-codes-in-names", "青岚省科技评估中心", "2023年度单位决算", ClassicAccounts.base(2023), books, Look.of(Look.Rules.THREE_LINES),
        List.of(
            tables.summary(new Caption("一、", "收入支出决算总表", left, unit, Place.ONE_LINE), "金额"),
            tables.income(new Caption("二、", "收入决算表", left, unit, Place.ONE_LINE), "支出功能分类科目"),
            tables.spending(new Caption("三、", "支出决算表", left, unit, Place.ONE_LINE), "支出功能分类科目"),
            tables.appropriations(new Caption("四、", "财政拨款收入支出决算总表", left, unit, Place.ONE_LINE), "金额"),
            Block.Form.of(new Caption("五、", "一般公共预算财政拨款\n支出决算表", left, unit, Place.ONE_LINE), "general_budget_expenditure", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL"),
                new Panel(Meaning.NONE,
                    labels.columns("支出功能分类科目", Column.over("年初预算数", planned, Say.basicAndProject("合计")), Column.over("决算数", Say.basicAndProject("合计")),
                        Column.figure("决算数为年初预算数的%", Meaning.NONE.against(Kind.RATE, STAGE, "BUDGET")),
                        Column.figure("比上年决算数增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2022))),
                    labels.withTotal(labels.functions(YEAR, 2023, STAGE, "FINAL", Part.FUND, "GENERAL"), "合计"))),
            tables.basic(new Caption("六、", "一般公共预算财政拨款\n基本支出决算表", left, unit, Place.ONE_LINE), "金额"),
            tables.publicByRows(new Caption("七、", "“三公”经费支出决算表", left, unit, Place.ONE_LINE)),
            new Heading("八、决算情况说明"),
            new Paragraph("2023年度收入支出总计{}万元。本年收入合计{}万元，其中：财政拨款收入{}万元，其他收入{}万元，事业收入{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), Say.income(), ClassicAccounts.received("APPROPRIATION"),
                    ClassicAccounts.received("OWN", "OTHER"),
                    ClassicAccounts.received("OWN", "INSTITUTIONAL"))),
            new Paragraph("一般公共预算财政拨款支出年初预算{}万元，决算{}万元，完成年初预算的{}。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("GENERAL").under(planned), Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.RATE, STAGE, "BUDGET"))),
            new Paragraph("一般公共预算财政拨款基本支出{}万元，其中：人员经费{}万元，公用经费{}万元。", Figures.TEN_THOUSANDS,
                Stream.of("BASIC", "PERSONNEL", "PUBLIC_USE").map(use -> Say.spending("GENERAL").under(Meaning.is(USE, use))).toList())));
  }
}
