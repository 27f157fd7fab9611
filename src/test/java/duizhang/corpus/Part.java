package duizhang.corpus;

/** The parts of what a figure says, named as the columns of the published figures. The last three stay within the books. */
enum Part {
  YEAR("fiscal_year"),
  STAGE("stage"),
  FLOW("flow"),
  FUND("fund"),
  SOURCE("source"),
  USE("use"),
  FUNCTION("function_code"),
  ECONOMIC("economic_code"),
  SYSTEM("account_system"),
  REVENUE("revenue_code"),
  PROJECT("project_name"),
  HOLDER("holder"),
  ITEM("item"),
  KIND("value_kind"),
  /** {@link #ECONOMIC} in the government's list, where that is the department's. */
  GOVERNMENT(null),
  /** Whether the money is this year's ({@code NEW}) or carried over ({@code OLD}). */
  AGE(null),
  /** A path of what no list of accounts holds: {@code public/vehicles/purchase}, {@code debt/limit}. */
  LINE(null);

  private final String column;

  Part(String column) {
    this.column = column;
  }

  /** Whether it is published; a part of the books only orders them. */
  boolean published() {
    return column != null;
  }

  String column() {
    return column;
  }
}
