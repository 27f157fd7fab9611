package duizhang.codes;

/** What the document's own arithmetic says of a fact. */
public enum Status {
  PROVEN,
  UNCHECKED,
  DISPUTED,
  CORRECTED
}
