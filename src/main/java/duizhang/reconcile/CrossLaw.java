package duizhang.reconcile;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import java.util.Optional;

/** One point in two documents: where the other document prints what this one does, as a move of the coordinate. */
enum CrossLaw {
  /** What last year's accounts left is what this year's begin with. */
  OPENING("XDC-OPENING") {
    @Override
    boolean joins(Disclosure own, Disclosure other) {
      return accounts(own) && accounts(other) && own.scope() == other.scope() && own.year() == other.year() + 1;
    }

    @Override
    Optional<Coordinate> move(Coordinate point, Disclosure own) {
      boolean opening = is(point, Dimension.FLOW, Flow.OPENING_BALANCE) && is(point, Dimension.YEAR, own.year()) && is(point, Dimension.STAGE, Stage.FINAL);
      return opening ? Optional.of(point.at(Dimension.FLOW, Flow.CLOSING_BALANCE).at(Dimension.YEAR, own.year() - 1)) : Optional.empty();
    }
  },
  /** The column of the year before is that year's own document. */
  PREVIOUS("XDC-PREVIOUS") {
    @Override
    boolean joins(Disclosure own, Disclosure other) {
      return own.scope() == other.scope() && own.year() == other.year() + 1;
    }

    @Override
    Optional<Coordinate> move(Coordinate point, Disclosure own) {
      boolean before = is(point, Dimension.YEAR, own.year() - 1) && !is(point, Dimension.STAGE, Stage.EXECUTION);
      return before ? Optional.of(point) : Optional.empty();
    }
  },
  /** The execution of the year before is what its accounts settle. */
  EXECUTION("XDC-EXECUTION") {
    @Override
    boolean joins(Disclosure own, Disclosure other) {
      return own.kind() == DocumentKind.BUDGET && accounts(other) && own.scope() == other.scope() && own.year() == other.year() + 1;
    }

    @Override
    Optional<Coordinate> move(Coordinate point, Disclosure own) {
      boolean before = is(point, Dimension.YEAR, own.year() - 1) && is(point, Dimension.STAGE, Stage.EXECUTION);
      return before ? Optional.of(point.at(Dimension.STAGE, Stage.FINAL)) : Optional.empty();
    }
  },
  /** The budget that accounts print is the budget. */
  BUDGET("XDC-BUDGET") {
    @Override
    boolean joins(Disclosure own, Disclosure other) {
      return accounts(own) && other.kind() == DocumentKind.BUDGET && own.scope() == other.scope() && own.year() == other.year();
    }

    @Override
    Optional<Coordinate> move(Coordinate point, Disclosure own) {
      return is(point, Dimension.YEAR, own.year()) && is(point, Dimension.STAGE, Stage.BUDGET) ? Optional.of(point) : Optional.empty();
    }
  },
  /** A department holds its units: a unit's amount is at most the department's. */
  UNITS("XDC-UNITS") {
    @Override
    boolean joins(Disclosure own, Disclosure other) {
      return own.scope() == Scope.UNIT && other.scope() == Scope.DEPARTMENT && own.kind() == other.kind() && own.year() == other.year();
    }

    @Override
    Optional<Coordinate> move(Coordinate point, Disclosure own) {
      boolean money = is(point, Dimension.FLOW, Flow.REVENUE) || is(point, Dimension.FLOW, Flow.EXPENDITURE);
      return money && is(point, Dimension.YEAR, own.year()) ? Optional.of(point.at(Dimension.SCOPE, Scope.DEPARTMENT)) : Optional.empty();
    }

    @Override
    boolean holds(Figure own, Figure other) {
      return own.amount().compareTo(other.amount()) <= 0 || own.agrees(other);
    }
  };

  private final String rule;

  CrossLaw(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }

  /** Whether a document prints what the law compares with another. */
  boolean asks(Disclosure own) {
    return switch (this) {
      case OPENING, BUDGET -> accounts(own);
      case EXECUTION -> own.kind() == DocumentKind.BUDGET;
      case UNITS -> own.scope() == Scope.UNIT;
      case PREVIOUS -> true;
    };
  }

  /** Whether the law speaks of these two documents of one agency. */
  abstract boolean joins(Disclosure own, Disclosure other);

  /** The point in the other document, if this law speaks of a point of the own one. */
  abstract Optional<Coordinate> move(Coordinate point, Disclosure own);

  boolean holds(Figure own, Figure other) {
    return own.agrees(other);
  }

  private static boolean accounts(Disclosure disclosure) {
    return disclosure.kind() == DocumentKind.FINAL_ACCOUNTS;
  }

  private static boolean is(Coordinate point, Dimension dimension, Object value) {
    return point.value(dimension).filter(value.toString()::equals).isPresent();
  }
}
