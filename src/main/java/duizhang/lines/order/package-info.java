/**
 * Tables of which a text keeps the order only: heads torn or glued, blank cells gone, rows broken over lines.
 *
 * <p>Takes the free lines of all pages; gives tables whose columns follow from the words of their heads ({@code words/heads.yaml}) and whose rows
 * begin with a code, a name or a total. It knows no layout of any publisher; where a row has fewer numbers than the table has columns, the numbers
 * wait at the left for the arithmetic of {@code settle}. Where torn heads can be read in several ways the reading holds that has a column for every
 * number and whose sums the full rows keep. Knows the code lists, and no amounts but those that full rows add up.
 */
package duizhang.lines.order;
