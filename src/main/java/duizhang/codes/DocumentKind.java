package duizhang.codes;

/** What a document is. */
public enum DocumentKind {
  /** 预算. */
  BUDGET,
  /** 决算. */
  FINAL_ACCOUNTS,
  /** 绩效. */
  PERFORMANCE,
  /** 政府预决算. */
  GOVERNMENT_REPORT,
  UNKNOWN
}
