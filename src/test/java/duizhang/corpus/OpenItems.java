package duizhang.corpus;

import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.GOVERNMENT;
import static duizhang.corpus.Part.PROJECT;
import static duizhang.corpus.Part.SYSTEM;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Department.Undertaking;
import duizhang.corpus.Row.Writing;
import java.util.List;

/** A unit's budget with functions by the government's items, as matrices and in detail for each class. */
final class OpenItems {
  private OpenItems() {}

  static List<Disclosure> all() {
    return List.of(namedItems());
  }

  /** Functions by the government's items, the items by their names alone and by class, detail tables for each class. */
  private static Disclosure namedItems() {
    Department department = new Department(
        72, "100", 2025, List.of("湘渚市体育训练基地"), List.of("2070306"),
        List.of(
            Undertaking.of("运动队训练", "2070306", 0, 260, "30226", "30218"),
            Undertaking.of("场馆维修", "2070308", 0, 190, "31006"),
            Undertaking.of("青少年选材", "2070306", 0, 45, "30227")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2025, Figures.TEN_THOUSANDS, Writing.SPLIT_CODE, false);
    String unit = "金额单位：万元";
    String left = "单位：湘渚市体育训练基地";
    List<String> classes = Chart.withParents(books.values(GOVERNMENT, YEAR, 2025)).stream().filter(code -> code.length() == 3).toList();
    List<Row> functions = tables.withTotal(tables.functions(YEAR, 2025), "合计");
    return new Disclosure(
        "open-25-named-items", "湘渚市体育训练基地", "2025年单位预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.FILLED_LATTICE).size(7),
        List.of(
            tables.summary(new Caption("01", "收支总表", left, unit, Place.NUMBER_ABOVE), "收　入", "支　出", "本年预算"),
            tables.income(new Caption("02", "收入总表", left, unit, Place.NUMBER_ABOVE), "科目", "合计"),
            Form.of(new Caption("03", "支出分类汇总表（按政府预算经济分类）", left, unit, Place.NUMBER_ABOVE), "expenditure|other", Figures.TEN_THOUSANDS,
                Say.spending("ALL").under(Meaning.is(SYSTEM, "GOVERNMENT")),
                new Panel(Meaning.NONE,
                    Column.join(Column.join(tables.labels("科目"), Column.figure("总计", SYSTEM, OPEN)),
                        classes.stream().map(code -> Say.economicColumn(Chart.economic(code), code)).toArray(Column[]::new)),
                    functions)),
            detail(books, tables, "04", "工资福利支出表（政府预算）", left, unit, "501"),
            detail(books, tables, "05", "商品和服务支出表（政府预算）", left, unit, "502"),
            Form.of(new Caption("06", "支出分类汇总表（按部门预算经济分类）", left, unit, Place.NUMBER_ABOVE), "expenditure|other", Figures.TEN_THOUSANDS, Say.spending("ALL"),
                new Panel(Meaning.NONE,
                    Column.join(tables.labels("科目"), Column.figure("总计"),
                        Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.economicColumn("工资福利支出", "301"),
                            Say.economicColumn("商品和服务支出", "302"), Say.economicColumn("对个人和家庭的补助", "303")),
                        Column.over("项目支出", Meaning.is(USE, "PROJECT"), Column.figure("小计"), Say.economicColumn("商品和服务支出", "302"),
                            Say.economicColumn("资本性支出", "310"))),
                    functions)),
            tables.byFunction(new Caption("07", "一般公共预算支出表", left, unit, Place.NUMBER_ABOVE), "general_budget_expenditure", "GENERAL", "科目", "本年支出", "合计"),
            tables.publicExpenses(new Caption("08", "一般公共预算“三公”经费支出表", left, unit, Place.NUMBER_ABOVE)),
            new Heading("情况说明"),
            new Paragraph("2025年支出预算{}万元，其中：基本支出{}万元，项目支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "BASIC")), Say.spending("ALL").under(Meaning.is(USE, "PROJECT"))))));
  }

  private static Form detail(Books books, ClassicBudget tables, String number, String title, String left, String unit, String parent) {
    List<String> items = books.values(GOVERNMENT, YEAR, 2025).stream().filter(code -> code.startsWith(parent)).sorted().toList();
    List<String> functions = books.entries().stream().map(Books.Entry::at)
        .filter(at -> "2025".equals(at.at(YEAR)) && at.at(GOVERNMENT) != null && at.at(GOVERNMENT).startsWith(parent)).map(at -> at.at(FUNCTION)).distinct()
        .toList();
    return Form.of(new Caption(number, title, left, unit, Place.NUMBER_ABOVE), "expenditure|other", Figures.TEN_THOUSANDS,
        Say.spending("ALL").under(Meaning.is(FUND, OPEN)),
        new Panel(Meaning.NONE,
            Column.join(
                Column.join(tables.labels("科目"), Column.figure("合计", Meaning.is(ECONOMIC, OPEN, SYSTEM, OPEN).from(ECONOMIC, parent, SYSTEM, "GOVERNMENT"))),
                items.stream().map(code -> Say.economicColumn(Chart.economic(code), code)).toArray(Column[]::new)),
            tables.withTotal(Row.functions(functions, Writing.SPLIT_CODE), "合计")));
  }
}
