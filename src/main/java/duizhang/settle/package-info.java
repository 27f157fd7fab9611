/**
 * Which reading of each table holds, and what became of every printed number.
 *
 * <p>Takes a document, its readings' tables and facts; gives the settled tables and the number ledger. It chooses between readings by bound
 * columns, lost characters and closed identities and never edits a number. Where a text prints the order of a row's numbers and not their columns,
 * its readings are the ways to place them, and the sums of the forms decide. Knows the rules as pure functions.
 */
package duizhang.settle;
