package duizhang.codes;

/** What procurement is split into: the codes of {@link Scheme#PROCUREMENT} in sentences. */
public enum ProcurementItem {
  TOTAL,
  GOODS,
  WORKS,
  SERVICES;

  /** Whether a code of that scheme, which may be null, means this item. */
  public boolean is(String code) {
    return name().equals(code);
  }
}
