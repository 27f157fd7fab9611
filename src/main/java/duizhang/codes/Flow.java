package duizhang.codes;

/** Which side of the account a figure stands on. */
public enum Flow {
  REVENUE,
  EXPENDITURE,
  OPENING_BALANCE,
  CLOSING_BALANCE,
  RESERVE_USED,
  SURPLUS_ALLOCATION,
  GRAND_TOTAL,
  UNKNOWN
}
