package duizhang.read;

/**
 * One number printed on a page: the unit in which the ledger counts.
 *
 * @param id unique within its page, from 0 in reading order
 * @param text as printed
 * @param inTable whether it lies in the box of a table
 * @param score from 0 to 1, how sure the least sure of its characters is; 1 where the format gives them
 */
public record NumberToken(int id, String text, Box box, boolean inTable, double score) {
  /** A number that its format gives. */
  public NumberToken(int id, String text, Box box, boolean inTable) {
    this(id, text, box, inTable, 1);
  }
}
