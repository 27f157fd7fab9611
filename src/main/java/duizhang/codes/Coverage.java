package duizhang.codes;

/** Whether a form that was to be expected is there. */
public enum Coverage {
  PRESENT,
  /** empty, and the document says why. */
  EMPTY_NOTED,
  /** empty without a note. */
  EMPTY_SILENT,
  /** in the contents, not in the body. */
  LISTED_MISSING,
  ABSENT,
  ATTACHMENT
}
