package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.words.WordFile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The coordinate of a figure. Forms print one point under different words: a fund as a column of one form and as the title of another, a source as a
 * column or as a row, a summary's line or a total's row. Here each is brought to its dimension.
 */
public final class Coordinates {
  private static final Set<Measure> USES = EnumSet.of(
      Measure.TOTAL, Measure.BASIC, Measure.PROJECT, Measure.PERSONNEL, Measure.PUBLIC_USE, Measure.CAPITAL_CONSTRUCTION, Measure.RESERVED,
      Measure.REMITTED_TO_SUPERIOR, Measure.BUSINESS, Measure.SUBSIDY_TO_SUBORDINATE, Measure.EXCLUDING_CENTRAL_CAPITAL);

  private static final Set<Measure> BY_USE = EnumSet.of(Measure.BASIC, Measure.PROJECT, Measure.PERSONNEL, Measure.PUBLIC_USE);

  /** Heads of percentages that are shares, not changes. */
  private static final Pattern SHARE = WordFile.of("rows.yaml").section("head").pattern("share");

  private static final String TRANSFERS = WordFile.of("rows.yaml").section("head").text("transfers");

  /** What heads say of the time. */
  private static final Pattern TIME = WordFile.of("rows.yaml").section("head").pattern("time");

  private static final Pattern CARRIED = WordFile.of("rows.yaml").section("head").pattern("carried");

  private Coordinates() {}

  static Coordinate of(Fact fact) {
    return of(fact.account(), fact.subject(), fact.time(), fact.valueKind()).at(Dimension.SCOPE, fact.scope());
  }

  /** The point that the parts of a figure say, wherever it is printed. */
  public static Coordinate of(Fact.Account account, Subject subject, Fact.Time time, ValueKind kind) {
    Flow flow = account.flow();
    Coordinate point = Coordinate.ORIGIN
        .at(Dimension.HOLDER, subject.holder())
        .at(Dimension.YEAR, time.fiscalYear())
        .at(Dimension.STAGE, time.stage())
        .at(Dimension.FUNCTION, subject.function())
        .at(Dimension.ECONOMIC, subject.economic())
        .at(Dimension.REVENUE, subject.revenue())
        .at(Dimension.PROJECT, subject.project())
        .at(Dimension.KIND, kind == ValueKind.AMOUNT ? null : kind)
        .at(Dimension.PART, part(account, subject, kind));
    Measure said = lineMeasure(account);
    Measure measure = said == null ? account.measure() : said;
    Fund fund = account.fund();
    if (measure == Measure.CARRIED_OVER) {
      flow = Flow.OPENING_BALANCE;
      measure = Measure.TOTAL;
    } else if (measure == Measure.RESERVE_USED) {
      flow = Flow.RESERVE_USED;
      measure = Measure.TOTAL;
    } else if (measure.fund().isPresent()) {
      fund = measure.fund().get();
      measure = Measure.TOTAL;
    }
    point = point.at(Dimension.FLOW, known(flow, Flow.UNKNOWN)).at(Dimension.FUND, known(fund, Fund.UNKNOWN));
    if (account.scheme() == Scheme.THREE_PUBLIC || account.form() == FormId.THREE_PUBLIC && account.scheme() == Scheme.TOTAL) {
      return point.at(Dimension.ITEM, account.code() == null ? "ALL" : account.code()).at(Dimension.FLOW, Flow.EXPENDITURE);
    }
    if (flow == Flow.REVENUE && BY_USE.contains(measure)) {
      // 本年收入/项目支出: money received for a use.
      return item(point.at(Dimension.SOURCE, Measure.TOTAL).at(Dimension.USE, measure), account, subject);
    }
    if (flow == Flow.REVENUE) {
      return item(point.at(Dimension.SOURCE, known(measure, Measure.UNKNOWN)), account, subject);
    }
    if (measure == Measure.TOTAL && account.form() != null && FormCatalogue.standard().has(account.form(), FormTrait.BASIC)) {
      measure = Measure.BASIC;
    }
    if (measure == Measure.TOTAL && account.form() != null && FormCatalogue.standard().has(account.form(), FormTrait.PROJECT)) {
      measure = Measure.PROJECT;
    }
    boolean balance = BY_USE.contains(measure) && (flow == Flow.OPENING_BALANCE || flow == Flow.CLOSING_BALANCE);
    boolean use = balance || USES.contains(measure) && (flow == Flow.EXPENDITURE || flow == Flow.UNKNOWN);
    return item(point.at(Dimension.USE, use ? measure : null), account, subject);
  }

  /**
   * What only the heads tell from the figure of the whole: a part of it (其中), what pays for it, what a share is the share of, or, where nobody
   * understands the heads, all that they say beside the time and whose figure it is: 债务限额 and 债务余额 are two points.
   */
  private static String part(Fact.Account account, Subject subject, ValueKind kind) {
    String heads = Wording.fold(account.columnLabel() == null ? "" : account.columnLabel());
    if (account.ofWhich()) {
      return heads;
    }
    if (kind == ValueKind.PERCENT && SHARE.matcher(heads).find()) {
      return heads.substring(heads.lastIndexOf('/') + 1);
    }
    if (kind != ValueKind.AMOUNT || account.measure() != Measure.UNKNOWN || subject.economic() != null) {
      // What one level of government gives another is a part of all that it spends.
      return account.form() == FormId.GOV_TRANSFERS || account.form() == FormId.GOV_FUND_TRANSFERS ? TRANSFERS : paidByCarried(account);
    }
    String said = Arrays.stream(TIME.matcher(heads).replaceAll("").split("/")).filter(head -> !head.isEmpty() && !head.equals(subject.holder()))
        .collect(Collectors.joining("/"));
    return said.isEmpty() ? null : said;
  }

  /** The head that says that what was carried over pays for an expenditure, or null. */
  private static String paidByCarried(Fact.Account account) {
    if (account.flow() != Flow.EXPENDITURE || account.columnLabel() == null) {
      return null;
    }
    Matcher head = CARRIED.matcher(Wording.fold(account.columnLabel()));
    return head.find() ? head.group() : null;
  }

  /** The kind of money or the use that a named line is of, or null. */
  private static Measure lineMeasure(Fact.Account account) {
    if (account.scheme() != Scheme.LINE || account.code() == null) {
      return null;
    }
    return switch (account.code()) {
      case "REVENUE_TOTAL", "EXPENDITURE_TOTAL", "OPENING_BALANCE", "CLOSING_BALANCE", "RESERVE_USED", "SURPLUS_ALLOCATION", "GRAND_TOTAL_REVENUE",
          "GRAND_TOTAL_EXPENDITURE" ->
        Measure.TOTAL;
      case "PERSONNEL_TOTAL" -> Measure.PERSONNEL;
      case "PUBLIC_USE_TOTAL" -> Measure.PUBLIC_USE;
      default -> Measure.valueOf(account.code());
    };
  }

  /** What only the row's name tells apart. */
  private static Coordinate item(Coordinate point, Fact.Account account, Subject subject) {
    if (account.scheme() == Scheme.LINE && account.code() != null && account.code().startsWith("GRAND_TOTAL")) {
      return point.at(Dimension.ITEM, account.code());
    }
    boolean named = account.scheme() == Scheme.UNKNOWN || account.scheme() == Scheme.PROCUREMENT;
    boolean known = subject.revenue() != null || subject.function() != null || subject.economic() != null;
    String below = account.below() == null ? "" : account.below() + "/";
    return named && !known && account.itemName() != null ? point.at(Dimension.ITEM, below + Wording.fold(account.itemName())) : point;
  }

  private static <T> T known(T value, T unknown) {
    return value == unknown ? null : value;
  }
}
