package duizhang.codes;

/** Where in the budget cycle a figure belongs. */
public enum Stage {
  /** 年初预算数, 预算数. */
  BUDGET,
  /** 全年预算数. */
  ADJUSTED_BUDGET,
  /** 执行数. */
  EXECUTION,
  /** 决算数. */
  FINAL
}
