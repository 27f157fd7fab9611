/**
 * Readings of documents with one place changed, and what becomes of the proofs.
 *
 * <p>{@link Proofs.Outcome#OPEN} are changes after which a wrong figure is proven that the document prints nowhere else beside the same name:
 * <ul>
 * <li>two figures beside each other exchanged, both parts of the same sums. Where cells are drawn, they bind figures to labels and heads, and no reader
 * of drawn cells exchanges them. In texts the sum down the column still counts as the witness of the row: that is too little, and known.
 * <li>the heads of two columns of equal rank exchanged where no other table, sentence, percentage or bound speaks of the columns. Where the other table
 * names the point by other words, as a region's own sheet of debts, the page could decide and the laws do not.
 * <li>a whole moved into the blank row above it, where neither codes nor numbering tell the levels of the rows.
 * <li>the unit of the only table of a document whose sentences print no money.
 * </ul>
 *
 * <p>Known {@link Proofs.Outcome#WRONG}:
 * <ul>
 * <li>in texts without cells, heads exchanged where only figures say so that nothing proves or that fail themselves: they are not heard.
 * <li>items of the governments' economic classification exchanged, where only tables by the departments' one speak of them.
 * <li>the unit of a table that prints its own money and no other: what looks like a second print of its digits is chance.
 * </ul>
 */
package duizhang.mutation;
