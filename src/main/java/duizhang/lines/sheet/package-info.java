/**
 * Performance forms in lines: labels and values, money, goals and indicators without geometry.
 *
 * <p>Takes the free lines of a page; gives a table for each form, with as much of it as its torn lines say for certain. Knows the wordings of
 * {@code words/sheets.yaml} and the grids and levels of {@code words/indicators.yaml}; knows no amounts.
 */
package duizhang.lines.sheet;
