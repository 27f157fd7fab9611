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
  UNKNOWN;

  /** The stage that a document of this kind tells of where it says no other, or null. */
  public Stage stage() {
    return switch (this) {
      case BUDGET -> Stage.BUDGET;
      case FINAL_ACCOUNTS -> Stage.FINAL;
      case PERFORMANCE, GOVERNMENT_REPORT, UNKNOWN -> null;
    };
  }
}
