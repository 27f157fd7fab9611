package duizhang.corpus;

import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.REVENUE;
import static duizhang.corpus.Part.SOURCE;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An invented government and its four budgets, in whole 万元.
 *
 * @param stage of the first plan, which the other stages are copies of
 * @param holders whose money it is: 本级 first, then the areas below
 */
record Government(long seed, int year, String stage, List<String> holders) {
  private static final List<String> TAXES = List.of("10101", "10104", "10106", "10107", "10109", "10110", "10111", "10112", "10113", "10114", "10118", "10119",
      "10121");
  private static final List<String> OTHERS = List.of("10302", "10304", "10305", "10307", "10399");
  private static final Map<String, Integer> SPENDING = Map.ofEntries(
      Map.entry("20101", 400), Map.entry("20103", 2600), Map.entry("20106", 700), Map.entry("20402", 3100), Map.entry("20406", 500), Map.entry("20502", 9800),
      Map.entry("20503", 1100),
      Map.entry("20604", 600), Map.entry("20701", 500), Map.entry("20805", 4200), Map.entry("20807", 800), Map.entry("20811", 400), Map.entry("21004", 1900),
      Map.entry("21011", 2100),
      Map.entry("21103", 900), Map.entry("21201", 1300), Map.entry("21203", 1700), Map.entry("21301", 3600), Map.entry("21303", 2000), Map.entry("21401", 1500),
      Map.entry("22101", 700),
      Map.entry("22102", 1800), Map.entry("22401", 300));
  private static final List<String> BASIC = List.of("50101", "50102", "50103", "50199", "50201", "50202", "50203", "50206", "50208", "50209", "50299", "50501",
      "50502", "50901", "50905");

  /** The year's plan. */
  Bookkeeper keeper() {
    Bookkeeper keeper = new Bookkeeper(seed, "10000");
    for (String holder : holders) {
      Point at = Point.of(YEAR, year, STAGE, stage, HOLDER, holder);
      general(keeper, at);
      funds(keeper, at);
    }
    return keeper;
  }

  private static void general(Bookkeeper keeper, Point at) {
    Point income = Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, "in/own").under(at);
    TAXES.forEach(code -> keeper.add(Point.of(REVENUE, code).under(income), 300, 3200));
    OTHERS.forEach(code -> keeper.add(Point.of(REVENUE, code).under(income), 200, 1500));
    for (String item : List.of("return", "general/balance", "general/system", "general/farming", "special/education", "special/health", "special/transport")) {
      keeper.add(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, "in/transfer/" + item).under(at), 900, 5200);
    }
    keeper.add(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, "in/debt").under(at), 800, 1600);
    keeper.add(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, "in/funds").under(at), 800, 1600);
    SPENDING.keySet().stream().sorted().forEach(code -> keeper.add(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", FUNCTION, code, LINE, "out/own").under(at),
        SPENDING.get(code) * 0.4, SPENDING.get(code)));
    BASIC.forEach(code -> keeper.add(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", USE, "BASIC", Part.GOVERNMENT, code, LINE, "basic").under(at), 60, 1400));
    keeper.add(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, "out/up").under(at), 300, 700);
    keeper.add(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, "out/debt").under(at), 300, 700);
  }

  private static void funds(Bookkeeper keeper, Point at) {
    for (String line : List.of("fund/in/land", "fund/in/facilities", "fund/in/lottery", "fund/in/sewage")) {
      keeper.add(Point.of(FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, line).under(at), 500, 6400);
    }
    for (String code : List.of("2120801", "2120803", "2120804", "21213", "21214", "2296002", "2296003", "23204")) {
      keeper.add(Point.of(FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", FUNCTION, code, LINE, "fund/out").under(at), 200, 2200);
    }
    for (String line : List.of("capital/in/profit", "capital/in/dividend", "capital/in/transfer")) {
      keeper.add(Point.of(FLOW, "REVENUE", FUND, "STATE_CAPITAL", LINE, line).under(at), 40, 400);
    }
    for (String code : List.of("22301", "22302", "22399")) {
      keeper.add(Point.of(FLOW, "EXPENDITURE", FUND, "STATE_CAPITAL", FUNCTION, code, LINE, "capital/out").under(at), 30, 200);
    }
    for (String insurance : List.of("residents", "offices", "health")) {
      for (String source : List.of("premium", "subsidy", "interest")) {
        keeper.add(Point.of(FLOW, "REVENUE", FUND, "SOCIAL_INSURANCE", LINE, "social/" + insurance, SOURCE, source).under(at), 300, 2600);
      }
      keeper.add(Point.of(FLOW, "EXPENDITURE", FUND, "SOCIAL_INSURANCE", LINE, "social/" + insurance).under(at), 300, 800);
      keeper.add(Point.of(FLOW, "OPENING_BALANCE", FUND, "SOCIAL_INSURANCE", LINE, "social/" + insurance).under(at), 900, 4800);
    }
  }

  /** Debts: what may be owed and what is, of the general and the special kind. */
  void debts(Bookkeeper keeper, int ofYear) {
    for (String holder : holders) {
      for (String kind : List.of("general", "special")) {
        Point at = Point.of(YEAR, ofYear, HOLDER, holder);
        BigDecimal limit = keeper.amount(90_000, 260_000);
        keeper.books().add(Point.of(LINE, "debt/limit/" + kind).under(at), limit);
        keeper.books().add(Point.of(LINE, "debt/balance/" + kind).under(at), limit.subtract(keeper.amount(1_000, 20_000)));
      }
    }
  }

  /** A copy of the plan for another stage or year; before {@link #balance}. */
  void copy(Bookkeeper keeper, Point to, double least, double most) {
    for (String line : List.of("in", "out", "basic", "fund", "capital", "social")) {
      keeper.copy(Point.of(YEAR, year, STAGE, stage, LINE, line), to, least, most);
    }
  }

  /** What a stage of a year leaves: each budget closes with it. */
  void balance(Books books, Point when) {
    for (String holder : holders) {
      Point at = Point.of(HOLDER, holder).under(when);
      BigDecimal left = books.sum(Point.of(LINE, "in").under(at)).subtract(books.sum(Point.of(LINE, "out").under(at)));
      if (left.signum() <= 0) {
        throw new IllegalStateException("more is spent than received: " + at + " " + left);
      }
      books.add(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, "out/closing").under(at), left);
    }
  }
}
