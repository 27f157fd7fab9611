/**
 * What only shows across documents.
 *
 * <p>Takes the store; gives the agencies behind the printed names, takes documents out of the current dataset whose file is gone, and holds the documents
 * of an agency against each other. Computed anew by every run from what is stored, so that no order of runs matters. Knows the schema; reads no file.
 */
package duizhang.reconcile;
