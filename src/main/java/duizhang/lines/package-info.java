/**
 * Tables in lines: what only someone who knows the forms can see to be a table, because nothing but words and blanks is left of it.
 *
 * <p>Takes the free lines of a page of text; gives tables of fields with the lines that they claim. {@code listing} finds tables by their form's
 * heads, {@code spread} by the places that blanks keep, {@code order} by the words of heads alone, {@code sheet} performance forms by their labels; both find torn heads with the classes here. Knows read, the code lists and the words
 * ({@code words/layouts.yaml}, {@code words/sheets.yaml}, {@code words/indicators.yaml}); knows amounts only where they
 * tell torn heads apart.
 */
package duizhang.lines;
