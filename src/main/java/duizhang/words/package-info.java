/**
 * The vocabulary of the disclosures: words and wordings that are data, not grammar.
 *
 * <p>Takes the files under {@code words/}; gives texts and compiled expressions by name, and says which file lacks which name; one class
 * answers each question, as whose money or which year, for whoever asks it. Knows the code lists only.
 */
package duizhang.words;
