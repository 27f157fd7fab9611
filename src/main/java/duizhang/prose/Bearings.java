package duizhang.prose;

import duizhang.codes.Fund;
import duizhang.codes.Stage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which year, which stage of the budget and whose money the words speak of.
 *
 * @param year null where it is not known, or where the words speak of several years together
 * @param fund never null; {@code ALL} where nothing says otherwise
 */
record Bearings(Integer year, Stage stage, Fund fund) {
  private static final Pattern OTHER_TIMES = Pattern.compile(
      "[与比较同和跟](?:20\\d\\d年?度?|[上去前]一?年度?|本?年初|年初|全年|调整|预算|同期|往年|以前年度|决算|执行|计划(?!生育))[^,;。]*?(?:相比|[增减上下降持一])"
          + "|(?:上年|年初|去年|上年度)(?:财政拨款)?结[转余]|20\\d\\d年\\d{1,2}月");
  private static final Pattern FUND_NAMES =
      Pattern.compile("(?:一般公共|政府性基金|国有资本经营|公共|部门|财政|综合)预算|预算(?:单位|管理|绩效|安排的|稳定调节基金|内|执行(?!数|金额))");
  private static final Pattern STAGE = Pattern.compile(
      "(?<adjusted>全年预算|调整后?的?预算|预算调整数?)|(?<execution>执行数|执行金额|实际执行|全年执行|实际支出(?!进度|率))|(?<last>决算)|(?<budget>预算)");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年|([上去]一?年)(?=度?(?:实际)?(?:年初|全年)?(?:预算|决算|执行|支出|收入|财政|一般|列入|安排|为|数|仅|[\"“]))");
  /** A sum over several years is of none of them. */
  private static final Pattern YEARS = Pattern.compile("十[一二三四五六七八九]五[\"”]?(期间|时期|以来)");

  static Fund fund(String words) {
    boolean general = words.contains("一般公共预算");
    boolean government = words.contains("政府性基金") || words.contains("政府基金");
    boolean capital = words.contains("国有资本");
    if (government && (general || capital)) {
      return words.contains("财政拨款") ? Fund.APPROPRIATION : Fund.UNKNOWN;
    }
    return general ? Fund.GENERAL
        : government ? Fund.GOVERNMENT_FUND
        : capital ? Fund.STATE_CAPITAL
        : words.replace("非财政拨款", "").contains("财政拨款") ? Fund.APPROPRIATION
        : Fund.UNKNOWN;
  }

  /** The bearings after some more folded words; what they do not speak of stays. */
  Bearings after(String words, Integer documentYear) {
    String plain = OTHER_TIMES.matcher(words).replaceAll("");
    Stage newStage = stage;
    Matcher matcher = STAGE.matcher(FUND_NAMES.matcher(plain).replaceAll(""));
    while (matcher.find()) {
      newStage = matcher.group("adjusted") != null ? Stage.ADJUSTED_BUDGET
          : matcher.group("execution") != null ? Stage.EXECUTION
          : matcher.group("last") != null ? Stage.FINAL
          : Stage.BUDGET;
    }
    return new Bearings(year(plain, documentYear), newStage, fund);
  }

  private Integer year(String plain, Integer documentYear) {
    if (YEARS.matcher(plain).find()) {
      return null;
    }
    Integer found = year;
    Matcher matcher = YEAR.matcher(plain);
    while (matcher.find()) {
      Integer base = year != null ? year : documentYear;
      int printed = matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : base == null ? 0 : base - 1;
      boolean near = documentYear == null || printed == documentYear || printed == documentYear - 1 || printed == documentYear + 1;
      if (printed > 0 && near) {
        found = printed;
      }
    }
    return found;
  }

  Bearings with(Fund spoken) {
    boolean narrower = fund == Fund.GENERAL || fund == Fund.GOVERNMENT_FUND || fund == Fund.STATE_CAPITAL;
    return spoken == Fund.UNKNOWN || spoken == Fund.APPROPRIATION && narrower ? this : new Bearings(year, stage, spoken);
  }
}
