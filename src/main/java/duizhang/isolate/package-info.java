/**
 * Extraction in processes of its own, so that what a stranger's file does costs that file alone.
 *
 * <p>Takes a source file; gives its extraction, or which limit of memory, time or size it passed. Keeps a few JVMs warm, one document each at a time,
 * and replaces those that break. Knows {@code extract} and the operating system, no database.
 */
package duizhang.isolate;
