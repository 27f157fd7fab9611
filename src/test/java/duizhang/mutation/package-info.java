/**
 * Readings of documents with one place changed, and what becomes of the proofs.
 *
 * <p>What no law can see, since the changed document is one that could have been printed; these come out as {@link Proofs.Outcome#OPEN}:
 * <ul>
 * <li>two figures beside each other exchanged, both parts of the same sums and printed nowhere else. Only the drawn cells bind them to their labels and
 * heads; a reader of drawn cells cannot exchange them, and of undrawn ones nothing proves a row without a second witness.
 * <li>the heads of two columns of equal rank exchanged where no other table, sentence, percentage or bound speaks of the columns: what the page draws over
 * a column is its head.
 * <li>a whole moved into the blank row above it, where neither codes nor numbering tell the levels of the rows.
 * <li>the unit of the only table of a document whose sentences print no money: one line says it, and nothing else.
 * </ul>
 */
package duizhang.mutation;
