package duizhang.codes;

/** Where a fact was read. */
public enum Origin {
  TABLE,
  PROSE,
  CORRECTION
}
