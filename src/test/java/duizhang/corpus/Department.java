package duizhang.corpus;

import static duizhang.corpus.Part.AGE;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.SOURCE;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.YEAR;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented department and what it does with its money.
 *
 * @param step of its amounts in yuan
 * @param offices the functions that its units' salaries and running costs belong to: the department's own, then one for each unit
 * @param units below the department, itself first
 */
record Department(long seed, String step, int year, List<String> units, List<String> offices, List<Undertaking> undertakings) {
  /**
   * A project.
   *
   * @param unit its place among the units
   * @param fund GENERAL, GOVERNMENT_FUND or STATE_CAPITAL; OWN for what is no appropriation
   * @param age NEW, or OLD for money carried over
   */
  record Undertaking(String name, String function, int unit, String fund, String age, double size, List<String> economics) {
    static Undertaking of(String name, String function, int unit, double size, String... economics) {
      return new Undertaking(name, function, unit, "GENERAL", "NEW", size, List.of(economics));
    }

    Undertaking paid(String otherFund) {
      return new Undertaking(name, function, unit, otherFund, age, size, economics);
    }

    Undertaking old() {
      return new Undertaking(name, function, unit, fund, "OLD", size, economics);
    }
  }

  /** Its budget, and the year before: executed, and what was planned of public expenses. */
  Bookkeeper budget() {
    Bookkeeper keeper = new Bookkeeper(seed, step);
    List<String> owners = new ArrayList<>(units);
    for (int unit = 0; unit < owners.size(); unit++) {
      Point at = at("GENERAL", "NEW", owners.get(unit));
      keeper.office(at, offices.get(unit), 380.0 / (unit + 1));
      keeper.staff(at, 90.0 / (unit + 1));
    }
    for (Undertaking work : undertakings) {
      Point at = at(work.fund(), work.age(), owners.get(work.unit())).under(Point.of(SOURCE, work.fund().equals("OWN") ? "OTHER" : "APPROPRIATION"));
      keeper.project(at, work.name(), work.function(), work.size(), work.economics().toArray(String[]::new));
    }
    Point last = at("OWN", "NEW", owners.get(owners.size() - 1)).under(Point.of(SOURCE, "INSTITUTIONAL"));
    keeper.office(last, offices.get(owners.size() - 1), 40);
    keeper.publicExpenses(Point.of(YEAR, year, STAGE, "BUDGET", FUND, "GENERAL"), 30);
    keeper.copy(Point.of(YEAR, year), Point.of(YEAR, year - 1, STAGE, "EXECUTION"), 0.8, 1.15);
    keeper.copy(Point.of(YEAR, year, Part.LINE, "public"), Point.of(YEAR, year - 1), 0.9, 1.3);
    return keeper;
  }

  /** Its final accounts: the budget, what became of it in the year, the settled figures, and those of the year before. */
  Bookkeeper accounts() {
    Bookkeeper keeper = budget();
    Point budget = Point.of(YEAR, year, STAGE, "BUDGET");
    keeper.copy(budget, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.95, 1.2);
    keeper.settle(budget, "FINAL");
    for (String line : List.of("public", "meetings", "training")) {
      keeper.copy(Point.of(Part.LINE, line).under(budget), Point.of(STAGE, "ADJUSTED_BUDGET"), 1, 1);
      keeper.copy(Point.of(Part.LINE, line).under(budget), Point.of(STAGE, "FINAL"), 0.6, 1);
    }
    keeper.copy(Point.of(YEAR, year, STAGE, "FINAL"), Point.of(YEAR, year - 1), 0.8, 1.2);
    return keeper;
  }

  private Point at(String fund, String age, String unit) {
    return Point.of(YEAR, year, STAGE, "BUDGET", FUND, fund, SOURCE, "APPROPRIATION", AGE, age, HOLDER, unit);
  }
}
