/**
 * From a file to pages: positioned text, numbers with ids, and for every table its alternative grids.
 *
 * <p>Takes a source file; gives a document or the cause why there is none. One sub-package per family of formats; knows nothing of forms.
 */
package duizhang.read;
