/**
 * From the result of one document to rows, all or nothing.
 *
 * <p>Takes findings of the crawler and results of the extractor; keeps which files were seen, which versions of a document are current, and what
 * could not be read. Knows the schema (db/migration, owned by Flyway), JDBC and the records that it stores; decides nothing about figures.
 */
package duizhang.store;
