/**
 * What the sentences say: numbers in prose with what the sentence says they are.
 *
 * <p>Takes the lines outside the tables and the settled facts; gives claims, statistics and, where a document does not print a form, facts and projects of
 * origin {@code PROSE}. The wordings are data ({@code prose/vocabulary.yaml}). Judges nothing: whether a claim is true is asked in {@code check}.
 */
package duizhang.prose;
