/**
 * Arithmetic as pure functions: which sums a form owes, and whether printed numbers keep them within the rounding envelope.
 *
 * <p>Takes facts; gives identities and their outcome. A library: it knows facts and no document, page or database.
 */
package duizhang.rules;
