/**
 * The contract of the database: its tables, their columns and the states of their rows.
 *
 * <p>Takes nothing; gives names. The rooms that write and read the dataset name tables, columns and states by these constants and not by strings of
 * their own; a test holds them to the schema that the migrations make. Knows the code lists only.
 */
package duizhang.schema;
