/**
 * One document through read, form, fact, settle, prose and check.
 *
 * <p>Takes a source file; gives all that the document holds, or why it holds nothing. Knows those rooms and no database.
 */
package duizhang.extract;
