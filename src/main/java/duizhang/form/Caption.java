package duizhang.form;

/**
 * What is printed around a table.
 *
 * @param title as printed, or null
 * @param formNumber such as 公开01表, or null: shown to readers, never used
 * @param unit 元, 万元 …, or null
 * @param unitEvidence where the unit was read, or null
 * @param holder the agency named in the table's head, or null
 * @param year named in the title or head, or null
 * @param stated the year of a line that says no other thing, or of the title's end, in brackets, or null
 * @param note the note under the table, or null
 */
public record Caption(String title, String formNumber, String unit, String unitEvidence, String holder, Integer year, Integer stated, String note) {
  /** The same with a unit found elsewhere. */
  public Caption withUnit(String newUnit, String evidence) {
    return new Caption(title, formNumber, newUnit, evidence, holder, year, stated, note);
  }
}
