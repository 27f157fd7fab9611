/**
 * Listings in lines: tables whose columns are parted by blanks only.
 *
 * <p>Takes the free lines of a page; gives tables whose title the catalogue knows and whose heads, torn as they may be, are all printed. Knows the
 * catalogue, the accounts and {@code words/layouts.yaml}; knows no amounts.
 */
package duizhang.lines.listing;
