/** Readings of documents with one place changed, and what becomes of the proofs. */
package duizhang.mutation;
