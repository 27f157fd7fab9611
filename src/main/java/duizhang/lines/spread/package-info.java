/**
 * Tables of texts whose blanks stand for places: columns are stretches that no text reaches into, heads stand over their columns at the middle.
 *
 * <p>Takes the free lines of all pages; gives tables with the heads as printed, whatever they say. Where the places do not say for certain which head
 * is over which columns or which texts make up a row there is no table. Knows captions and codes of accounts, no heads and no amounts.
 */
package duizhang.lines.spread;
