package duizhang.codes;

/** What kind of contradiction or lack a finding is. */
public enum FindingKind {
  /** A sum of one table does not close. */
  TABLE_SUM,
  /** Two forms print one point differently. */
  SAME_POINT,
  /** A sentence and a table differ. */
  PROSE_TABLE,
  /** Two sentences differ, or one contradicts itself. */
  PROSE_PROSE,
  /** A change, share or rate is not what its operands give. */
  DERIVED,
  /** Two documents print one point differently. */
  CROSS_DOCUMENT,
  /** A form is missing or empty without a word, or a statement that is owed. */
  DISCLOSURE,
  /** A template's rest, a wrong name or year, a missing %. */
  FORMAT
}
