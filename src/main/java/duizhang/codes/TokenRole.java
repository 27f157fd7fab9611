package duizhang.codes;

/** What a printed number became. */
public enum TokenRole {
  FACT,
  CODE,
  LINE_NUMBER,
  COLUMN_NUMBER,
  PAGE_NUMBER,
  DATE,
  CLAIM,
  INDICATOR,
  HEADING,
  UNACCOUNTED
}
