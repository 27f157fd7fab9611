/**
 * From grids to printed tables: which form a table is, where its title and unit stand, what its columns are, how it goes on over pages.
 *
 * <p>Takes a document; gives {@link duizhang.form.PrintedTable}s and the document's {@link duizhang.form.Profile}. Knows the form catalogue and no
 * amount, agency or file.
 */
package duizhang.form;
