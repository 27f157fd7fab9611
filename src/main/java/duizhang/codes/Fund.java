package duizhang.codes;

/** Which of the public budgets the money comes from. */
public enum Fund {
  ALL,
  /** all fiscal appropriation, 财政拨款. */
  APPROPRIATION,
  /** 一般公共预算. */
  GENERAL,
  /** 政府性基金. */
  GOVERNMENT_FUND,
  /** 国有资本经营. */
  STATE_CAPITAL,
  /** 社会保险基金. */
  SOCIAL_INSURANCE,
  UNKNOWN
}
