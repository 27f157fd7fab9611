package duizhang.codes;

/** What kind of number a figure is. SHARE and RATE occur in sentences only. */
public enum ValueKind {
  AMOUNT,
  /** 增减额. */
  CHANGE,
  PERCENT,
  COUNT,
  /** 占比. */
  SHARE,
  /** 完成率. */
  RATE
}
