/**
 * Text files: lines, and the tables that tabs, pipes or blanks draw in them.
 *
 * <p>Takes a text file of any Chinese charset; gives pages (parted by form feeds) whose boxes count lines from 1 and characters from 0. Knows the
 * heads that the form catalogue prints for tables without geometry and the levels of indicators ({@code codes/indicators.tsv}); knows no amounts.
 */
package duizhang.read.text;
