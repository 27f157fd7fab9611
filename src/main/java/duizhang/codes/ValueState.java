package duizhang.codes;

/** What stands in a cell where an amount may stand. */
public enum ValueState {
  PRINTED,
  ZERO,
  BLANK,
  DASH
}
