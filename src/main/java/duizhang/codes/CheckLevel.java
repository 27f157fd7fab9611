package duizhang.codes;

/** The outcome of one check. */
public enum CheckLevel {
  OK,
  /** differs inside the rounding envelope. */
  ROUND,
  FAIL,
  /** not arithmetic. */
  FLAG,
  /** an input is missing. */
  NOT_RUN,
  NOT_APPLICABLE
}
