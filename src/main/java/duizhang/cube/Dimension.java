package duizhang.cube;

import java.util.Locale;

/** The dimensions of the cube, in the order of a key. */
public enum Dimension {
  SCOPE,
  HOLDER,
  YEAR,
  STAGE,
  FLOW,
  FUND,
  /** Of revenue: the kind of money. */
  SOURCE,
  /** Of expenditure: what for. */
  USE,
  FUNCTION,
  ECONOMIC,
  REVENUE,
  PROJECT,
  /** 三公 items, meetings, training, purchases, and rows that only their name tells apart. */
  ITEM,
  KIND,
  /** A part of its neighbour (其中). */
  PART;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
