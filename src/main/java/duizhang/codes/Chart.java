package duizhang.codes;

/** A list of accounts. The first digit of a code says whose it is; the two economic lists differ in their system. */
public enum Chart {
  REVENUE('1', null),
  FUNCTION('2', Scheme.FUNCTION),
  /** 部门预算支出经济分类. */
  DEPARTMENT_ECONOMIC('3', Scheme.ECONOMIC),
  /** 政府预算支出经济分类. */
  GOVERNMENT_ECONOMIC('5', Scheme.ECONOMIC);

  private final char first;
  private final Scheme scheme;

  Chart(char first, Scheme scheme) {
    this.first = first;
    this.scheme = scheme;
  }

  /** The list of a code of 3, 5 or 7 digits, or null where it is of none. */
  public static Chart of(String code) {
    if (code != null) {
      for (Chart chart : values()) {
        if (code.charAt(0) == chart.first) {
          return chart;
        }
      }
    }
    return null;
  }

  /** The scheme of rows that carry such a code, or null: the dataset has none for accounts of revenue. */
  public Scheme scheme() {
    return scheme;
  }

  /** The name of the list in the dataset's reference tables. */
  public String list() {
    return scheme == null ? name() : scheme.name();
  }

  public boolean economic() {
    return scheme == Scheme.ECONOMIC;
  }

  /** Whose list an economic account is of, or null for the others. */
  public AccountSystem system() {
    return switch (this) {
      case DEPARTMENT_ECONOMIC -> AccountSystem.DEPARTMENT;
      case GOVERNMENT_ECONOMIC -> AccountSystem.GOVERNMENT;
      default -> null;
    };
  }
}
