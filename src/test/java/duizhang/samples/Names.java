package duizhang.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of the subject codes that the samples use. */
final class Names {
  /** The classes of form 01, in its order, which is that of the printed ordinals. */
  static final List<String> CLASSES = List.of(
      "201 一般公共服务支出", "202 外交支出", "203 国防支出", "204 公共安全支出", "205 教育支出", "206 科学技术支出",
      "207 文化旅游体育与传媒支出", "208 社会保障和就业支出", "210 卫生健康支出", "211 节能环保支出", "212 城乡社区支出",
      "213 农林水支出", "214 交通运输支出", "215 资源勘探工业信息等支出", "216 商业服务业等支出", "217 金融支出",
      "219 援助其他地区支出", "220 自然资源海洋气象等支出", "221 住房保障支出", "222 粮油物资储备支出", "223 国有资本经营预算支出",
      "224 灾害防治及应急管理支出", "229 其他支出", "231 债务还本支出", "232 债务付息支出", "234 抗疫特别国债安排的支出");

  private static final List<String> ORDINALS = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");

  private static final String BELOW_CLASSES = """
      20103 政府办公厅（室）及相关机构事务
      2010301 行政运行
      2010302 一般行政管理事务
      2010306 政务公开审批
      2010350 事业运行
      2010399 其他政府办公厅（室）及相关机构事务支出
      20604 技术研究与开发
      2060499 其他技术研究与开发支出
      20701 文化和旅游
      2070101 行政运行
      2070102 一般行政管理事务
      2070104 图书馆
      2070107 艺术表演团体
      2070108 文化活动
      2070109 群众文化
      2070111 文化创作与保护
      2070112 文化和旅游市场管理
      2070113 旅游宣传
      2070199 其他文化和旅游支出
      20702 文物
      2070204 文物保护
      2070205 博物馆
      2070299 其他文物支出
      20703 体育
      2070307 体育场馆
      2070308 群众体育
      2070399 其他体育支出
      20799 其他文化旅游体育与传媒支出
      2079902 宣传文化发展专项支出
      2079999 其他文化旅游体育与传媒支出
      20801 人力资源和社会保障管理事务
      2080101 行政运行
      2080102 一般行政管理事务
      2080107 社会保险业务管理事务
      2080109 社会保险经办机构
      2080199 其他人力资源和社会保障管理事务支出
      20805 行政事业单位养老支出
      2080501 行政单位离退休
      2080502 事业单位离退休
      2080505 机关事业单位基本养老保险缴费支出
      2080506 机关事业单位职业年金缴费支出
      20807 就业补助
      2080704 社会保险补贴
      2080705 公益性岗位补贴
      20808 抚恤
      2080801 死亡抚恤
      20899 其他社会保障和就业支出
      2089999 其他社会保障和就业支出
      21011 行政事业单位医疗
      2101101 行政单位医疗
      2101102 事业单位医疗
      2101199 其他行政事业单位医疗支出
      21305 巩固脱贫攻坚成果衔接乡村振兴
      2130505 生产发展
      22102 住房改革支出
      2210201 住房公积金
      2210202 提租补贴
      2210203 购房补贴
      """;

  private static final Map<String, String> NAMES = new TreeMap<>();

  static {
    CLASSES.forEach(Names::add);
    BELOW_CLASSES.lines().forEach(Names::add);
    EconomicForm.LABELS.forEach(Names::add);
  }

  private Names() {}

  static String of(String code) {
    String name = NAMES.get(code);
    if (name == null) {
      throw new IllegalArgumentException("no name for " + code);
    }
    return name;
  }

  /** 一, 二 … 九十九. */
  static String ordinal(int number) {
    int tens = number / 10;
    return (tens == 0 ? "" : (tens == 1 ? "" : ORDINALS.get(tens)) + "十") + ORDINALS.get(number % 10);
  }

  private static void add(String line) {
    int blank = line.indexOf(' ');
    NAMES.put(line.substring(0, blank), line.substring(blank + 1));
  }
}
