package duizhang.codes;

/** What some forms have in common, as the catalogue says it of each. */
public enum FormTrait {
  /** Revenue and expenditure side by side, by named lines. */
  SUMMARY,
  /** Holds basic expenditure only. */
  BASIC,
  /** Holds project expenditure only. */
  PROJECT,
  /** Lists projects or purchases, each of which has its account beside it. */
  LISTED,
  /** Speaks of the whole unit, not of one project. */
  OVERALL,
  /** Sets targets; what came of them is not known yet. */
  TARGET
}
