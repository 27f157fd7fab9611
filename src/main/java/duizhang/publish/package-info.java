/**
 * From the store to files that people and machines open.
 *
 * <p>Takes the current rows of the database; gives the dataset's CSV files, the extraction-quality report in HTML, and the same report as JSON.
 * Knows the schema and nothing of how a figure was read. It shows what is stored and decides nothing: the same content gives the same bytes.
 */
package duizhang.publish;
