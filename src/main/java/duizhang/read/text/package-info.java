/**
 * Text files: lines, and the tables that tabs or pipes draw in them.
 *
 * <p>Takes a text file of any Chinese charset; gives pages (parted by form feeds) whose boxes count lines from 1 and characters from 0. Knows no
 * forms and no amounts: who knows forms hands in {@link LineTableFinder}s, which find more tables in the {@link PrintedLine}s left and give them
 * as {@link TextTable}s of {@link Field}s made of {@link Piece}s.
 */
package duizhang.read.text;
