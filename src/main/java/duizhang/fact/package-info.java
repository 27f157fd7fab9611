/**
 * From printed tables to figures: every amount with its dimensions, its exact value in yuan and its place.
 *
 * <p>Takes printed tables and the document's profile; gives facts, projects and indicators of this reading, and what every cell's numbers became.
 * Knows the vocabulary of the catalogue; judges nothing.
 */
package duizhang.fact;
