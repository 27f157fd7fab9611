package duizhang.corpus;

/**
 * What a table, a head or a row declares of its figures.
 *
 * @param says what the page says, the truth
 * @param from where the books keep it, as far as that differs from {@code says}
 * @param against what a change or a rate compares with, as far as it differs from the figure itself
 */
record Meaning(Point says, Point from, Point against, Kind kind) {
  /** How the printed number comes from the books. */
  enum Kind {
    AMOUNT("AMOUNT"),
    CHANGE("CHANGE"),
    /** of people, journeys, vehicles; kept in the books as it is */
    COUNT("COUNT"),
    /** the change in per cent of what it compares with */
    GROWTH("PERCENT"),
    /** in per cent of what it compares with */
    RATE("PERCENT");

    private final String published;

    Kind(String published) {
      this.published = published;
    }

    String published() {
      return published;
    }

    boolean isMoney() { return this == AMOUNT || this == CHANGE; }
  }

  static final Meaning NONE = new Meaning(Point.NONE, Point.NONE, Point.NONE, Kind.AMOUNT);

  static Meaning is(Object... pairs) {
    return new Meaning(Point.of(pairs), Point.NONE, Point.NONE, Kind.AMOUNT);
  }

  Meaning from(Object... pairs) {
    return new Meaning(says, Point.of(pairs), against, kind);
  }

  Meaning against(Kind how, Object... pairs) {
    return new Meaning(says, from, Point.of(pairs), how);
  }

  /** This meaning, where {@code nearer} says nothing else. */
  Meaning under(Meaning nearer) {
    return new Meaning(says.under(nearer.says), from.under(nearer.from), against.under(nearer.against), nearer.kind == Kind.AMOUNT ? kind : nearer.kind);
  }

  Point question() {
    return says.under(from);
  }
}
