package duizhang.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Form 06: basic expenditure by economic classification in three panels, every code printed, most of them without an amount. */
final class EconomicForm {
  private static final List<String> PERSONNEL = List.of(
      "301 工资福利支出", "30101 基本工资", "30102 津贴补贴", "30103 奖金", "30106 伙食补助费", "30107 绩效工资",
      "30108 机关事业单位基本养老保险缴费", "30109 职业年金缴费", "30110 职工基本医疗保险缴费", "30111 公务员医疗补助缴费",
      "30112 其他社会保障缴费", "30113 住房公积金", "30114 医疗费", "30199 其他工资福利支出", "303 对个人和家庭的补助", "30301 离休费",
      "30302 退休费", "30303 退职（役）费", "30304 抚恤金", "30305 生活补助", "30306 救济费", "30307 医疗费补助", "30308 助学金",
      "30309 奖励金", "30310 个人农业生产补贴", "30311 代缴社会保险费", "30399 其他对个人和家庭的补助");
  private static final List<String> GOODS = List.of(
      "302 商品和服务支出", "30201 办公费", "30202 印刷费", "30203 咨询费", "30204 手续费", "30205 水费", "30206 电费",
      "30207 邮电费", "30208 取暖费", "30209 物业管理费", "30211 差旅费", "30212 因公出国（境）费用", "30213 维修（护）费",
      "30214 租赁费", "30215 会议费", "30216 培训费", "30217 公务接待费", "30218 专用材料费", "30224 被装购置费",
      "30225 专用燃料费", "30226 劳务费", "30227 委托业务费", "30228 工会经费", "30229 福利费", "30231 公务用车运行维护费",
      "30239 其他交通费用", "30240 税金及附加费用", "30299 其他商品和服务支出");
  private static final List<String> CAPITAL = List.of(
      "307 债务利息及费用支出", "30701 国内债务付息", "30702 国外债务付息", "310 资本性支出", "31001 房屋建筑物购建",
      "31002 办公设备购置", "31003 专用设备购置", "31005 基础设施建设", "31006 大型修缮", "31007 信息网络及软件购置更新",
      "31008 物资储备", "31009 土地补偿", "31010 安置补助", "31011 地上附着物和青苗补偿", "31012 拆迁补偿", "31013 公务用车购置",
      "31019 其他交通工具购置", "31021 文物和陈列品购置", "31022 无形资产购置", "31099 其他资本性支出", "399 其他支出",
      "39906 赠与", "39907 国家赔偿费用支出", "39908 对民间非营利组织和群众性自治组织补贴", "39999 其他支出");

  /** A code, a blank and a name each. */
  static final List<String> LABELS = Stream.of(PERSONNEL, GOODS, CAPITAL).flatMap(List::stream).toList();

  private EconomicForm() {}

  static Form of(Accounts accounts, String entity) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("人员经费").across(3), Cell.center("公用经费").across(6)));
    rows.add(Cell.heads("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"));
    for (int i = 0; i < GOODS.size(); i++) {
      rows.add(Cell.row(panel(PERSONNEL, i, accounts), panel(GOODS, i, accounts), panel(CAPITAL, i, accounts)));
    }
    rows.add(
        Cell.row(
            Cell.center("人员经费合计").across(2),
            Cell.right(Amounts.cell(accounts.personnel())),
            Cell.center("公用经费合计").across(5),
            Cell.right(Amounts.cell(accounts.publicUse()))));
    Table table = new Table(Table.widths(42, 148, 62, 42, 118, 62, 42, 150, 62), rows);
    String note = "注：本表反映" + entity + "本年度一般公共预算财政拨款基本支出明细情况。";
    return Form.of("公开06表", "一般公共预算财政拨款基本支出决算明细表", "万元", table, note).wide(true);
  }

  private static List<Cell> panel(List<String> labels, int index, Accounts accounts) {
    if (index >= labels.size()) {
      return List.of(Cell.blank(), Cell.blank(), Cell.blank());
    }
    String[] label = labels.get(index).split(" ");
    String indent = label[0].length() == 5 ? "  " : "";
    return List.of(Cell.left(label[0]), Cell.left(indent + label[1]), Cell.right(Amounts.cell(accounts.economic().at(label[0]))));
  }
}
