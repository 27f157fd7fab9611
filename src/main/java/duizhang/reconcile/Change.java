package duizhang.reconcile;

import duizhang.cube.Coordinate;
import java.math.BigDecimal;

/**
 * By how much a sentence says that a figure changed against the year before.
 *
 * @param point of the figure that changed
 * @param amount exact yuan, negative where it fell
 * @param ulp one unit of the last printed digit in yuan
 */
record Change(String id, int page, Coordinate point, BigDecimal amount, BigDecimal ulp, String written, String sentence) {}
