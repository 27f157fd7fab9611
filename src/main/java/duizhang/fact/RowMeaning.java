package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;

/**
 * What the labels of a row say of its figures.
 *
 * @param flow null where the form or panel decides
 * @param measure null where the column decides
 */
record RowMeaning(Scheme scheme, String code, String name, boolean total, boolean ofWhich, Flow flow, Measure measure) {}
