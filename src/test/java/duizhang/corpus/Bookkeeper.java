package duizhang.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills books with invented amounts, the same for the same seed. */
final class Bookkeeper {
  private final Random chance;
  private final BigDecimal step;
  private final Books books = new Books();

  /** @param step of which every amount is a multiple, in yuan: what the last printed digit stands for */
  Bookkeeper(long seed, String step) {
    this.chance = new Random(seed);
    this.step = new BigDecimal(step);
  }

  Books books() {
    return books;
  }

  /** An amount between two amounts in 万元. */
  BigDecimal amount(double least, double most) {
    return rounded(BigDecimal.valueOf((least + chance.nextDouble() * (most - least)) * 10_000));
  }

  void add(Point at, double least, double most) {
    books.add(at, amount(least, most));
  }

  /** Planned money: received and spent at one point. */
  void plan(Point at, double least, double most) {
    BigDecimal yuan = amount(least, most);
    books.add(Point.of(Part.FLOW, "EXPENDITURE").under(at), yuan);
    books.add(Point.of(Part.FLOW, "REVENUE").under(at), yuan);
  }

  /** Salaries and running costs of an office under one function. Larger offices have larger amounts. */
  void office(Point at, String function, double size) {
    Point here = Point.of(Part.FUNCTION, function).under(at);
    items(here, "PERSONNEL", size, "30101", "30102", "30103", "30112", "30199");
    items(here, "PUBLIC_USE", size / 8, "30201", "30202", "30207", "30211", "30213", "30215", "30216", "30217", "30228", "30231", "30239", "30299");
  }

  /** What every unit pays for its staff: pensions, health and housing, each under a function of its own. */
  void staff(Point at, double size) {
    items(Point.of(Part.FUNCTION, "2080505").under(at), "PERSONNEL", size, "30108");
    items(Point.of(Part.FUNCTION, "2080506").under(at), "PERSONNEL", size / 2, "30109");
    items(Point.of(Part.FUNCTION, "2101101").under(at), "PERSONNEL", size / 2, "30110");
    items(Point.of(Part.FUNCTION, "2210201").under(at), "PERSONNEL", size, "30113");
    items(Point.of(Part.FUNCTION, "2080501").under(at), "PERSONNEL", size / 3, "30302", "30305");
  }

  private void items(Point at, String use, double size, String... economics) {
    for (String economic : economics) {
      plan(economic(at, economic).under(Point.of(Part.USE, use)), size * 0.3, size);
    }
  }

  /** A project under one function, spent on some economic items. */
  void project(Point at, String name, String function, double size, String... economics) {
    Point here = Point.of(Part.USE, "PROJECT", Part.PROJECT, name, Part.FUNCTION, function).under(at);
    for (String economic : economics) {
      plan(economic(here, economic), size * 0.3, size);
    }
  }

  private static Point economic(Point at, String economic) {
    return Point.of(Part.ECONOMIC, economic, Part.GOVERNMENT, Chart.governmentOf(economic)).under(at);
  }

  /** What was spent beyond the revenue of a stage of a year had been carried into it. */
  void carry(Point when, Point at) {
    BigDecimal spent = books.sum(Point.of(Part.FLOW, "EXPENDITURE").under(when));
    BigDecimal carried = spent.subtract(books.sum(Point.of(Part.FLOW, "REVENUE").under(when)));
    if (carried.signum() <= 0) {
      throw new IllegalStateException("nothing is missing: " + when + " " + carried);
    }
    books.add(Point.of(Part.FLOW, "REVENUE", Part.AGE, "OLD", Part.FUND, "GENERAL", Part.SOURCE, "APPROPRIATION").under(when).under(at), carried);
  }

  /** 三公 expenses, meetings and training. */
  void publicExpenses(Point at, double size) {
    for (String line : List.of("public/abroad", "public/vehicles/purchase", "public/vehicles/operation", "public/reception", "meetings", "training")) {
      add(Point.of(Part.LINE, line, Part.FLOW, "EXPENDITURE").under(at), size * 0.4, size);
    }
  }

  /** Copies what is asked for to another year or stage, every amount times something between the two factors. */
  void copy(Point question, Point to, double least, double most) {
    for (Books.Entry entry : books.at(question)) {
      BigDecimal factor = BigDecimal.valueOf(least + chance.nextDouble() * (most - least));
      books.add(entry.at().under(to), rounded(entry.yuan().multiply(factor)));
    }
  }

  /**
   * Settles a planned year: what was carried into it, received, spent and is left, at every point that was planned to be spent at.
   *
   * @param stage of the settled figures
   */
  void settle(Point question, String stage) {
    List<Books.Entry> planned = new ArrayList<>(books.at(Point.of(Part.FLOW, "EXPENDITURE").under(question)));
    for (Books.Entry entry : planned) {
      BigDecimal opening = chance.nextInt(6) == 0 ? part(entry.yuan(), 0.05, 0.2) : BigDecimal.ZERO;
      BigDecimal received = part(entry.yuan(), 0.85, 1.1);
      BigDecimal closing = chance.nextInt(5) == 0 ? part(entry.yuan(), 0.02, 0.15) : BigDecimal.ZERO;
      settled(entry, stage, "OPENING_BALANCE", opening);
      settled(entry, stage, "REVENUE", received);
      settled(entry, stage, "EXPENDITURE", opening.add(received).subtract(closing));
      settled(entry, stage, "CLOSING_BALANCE", closing);
    }
  }

  private void settled(Books.Entry planned, String stage, String flow, BigDecimal yuan) {
    if (yuan.signum() != 0) {
      books.add(planned.at().under(Point.of(Part.STAGE, stage, Part.FLOW, flow)), yuan);
    }
  }

  private BigDecimal part(BigDecimal yuan, double least, double most) {
    return rounded(yuan.multiply(BigDecimal.valueOf(least + chance.nextDouble() * (most - least))));
  }

  private BigDecimal rounded(BigDecimal yuan) {
    return yuan.divide(step, 0, RoundingMode.HALF_UP).max(BigDecimal.ONE).multiply(step);
  }
}
