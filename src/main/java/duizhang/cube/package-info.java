/**
 * The cube: points that figures are of, whichever form, sentence or layout prints them.
 *
 * <p>Takes what witnesses say of a number, dimension by dimension; gives coordinates that can be compared, moved along a dimension and written as one
 * stable key. Knows the code lists only; no document, no form.
 */
package duizhang.cube;
