package duizhang.lines.sheet;

/** What a column of a grid of indicators holds. */
enum IndicatorColumn {
  FIRST,
  SECOND,
  NAME,
  OPERATOR,
  CONTENT,
  UNIT,
  TARGET,
  RESULT,
  COMPLETION,
  WEIGHT,
  SCORE,
  REASON,
  OTHER
}
