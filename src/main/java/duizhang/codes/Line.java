package duizhang.codes;

/** The lines that forms and sentences name beside accounts and items: the codes of {@link Scheme#LINE}. */
public enum Line {
  REVENUE_TOTAL,
  EXPENDITURE_TOTAL,
  GRAND_TOTAL_REVENUE,
  GRAND_TOTAL_EXPENDITURE,
  OPENING_BALANCE,
  CLOSING_BALANCE,
  RESERVE_USED,
  SURPLUS_ALLOCATION,
  PERSONNEL_TOTAL,
  PUBLIC_USE_TOTAL,
  /** this and the following: revenue by where it comes from. */
  APPROPRIATION,
  GENERAL_BUDGET,
  GOVERNMENT_FUND,
  STATE_CAPITAL,
  SPECIAL_ACCOUNT,
  SUPERIOR_SUBSIDY,
  INSTITUTIONAL,
  BUSINESS,
  REMITTED_BY_SUBORDINATE,
  OTHER;

  /** Whether a code of that scheme, which may be null, means this line. */
  public boolean is(String code) {
    return name().equals(code);
  }
}
