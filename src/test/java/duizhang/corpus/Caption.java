package duizhang.corpus;

/**
 * What is printed around a table.
 *
 * @param number may be empty: {@code 表2：}, {@code 七、}
 * @param title with {@code \n} where it breaks
 * @param left beside the unit, may be empty: 部门：…
 * @param unit as printed, may be empty: 单位：万元, （金额单位：元）
 */
record Caption(String number, String title, String left, String unit, Place place) {
  /** Where the title stands. */
  enum Place {
    /** the number at the margin, the title in the middle below it */
    NUMBER_ABOVE,
    /** number and title in one line */
    ONE_LINE,
    /** number and title in one line under the table */
    BELOW,
    /** number and title alone on the page before */
    PAGE_BEFORE,
    /** title and unit in the first rows of the table, over all of its columns */
    INSIDE
  }

  String name() {
    return title.replace("\n", "");
  }
}
