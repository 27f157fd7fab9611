package duizhang.codes;

/** The 三公 expenses and what their form prints beside them: the codes of {@link Scheme#THREE_PUBLIC}. */
public enum ThreePublicItem {
  TOTAL,
  ABROAD,
  VEHICLES,
  VEHICLE_PURCHASE,
  VEHICLE_OPERATION,
  RECEPTION,
  OPERATING_COSTS,
  MEETINGS,
  TRAINING;

  /** Whether a code of that scheme, which may be null, means this item. */
  public boolean is(String code) {
    return name().equals(code);
  }
}
