package duizhang.read;

/**
 * One number printed on a page: the unit in which the ledger counts.
 *
 * @param id unique within its page, from 0 in reading order
 * @param text as printed
 * @param inTable whether it lies in the box of a table
 */
public record NumberToken(int id, String text, Box box, boolean inTable) {}
