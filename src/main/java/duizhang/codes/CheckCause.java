package duizhang.codes;

/** Who is to blame for a failed check. */
public enum CheckCause {
  DOCUMENT,
  EXTRACTION,
  UNDECIDED
}
