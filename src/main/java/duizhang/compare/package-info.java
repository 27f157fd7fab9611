/**
 * Questions to the dataset.
 *
 * <p>Takes the dataset's views and the questions, one SQL statement each, that lie in {@code queries}, a query of somebody's own, or a figure; gives
 * answers as rows that stand side by side, or tells what is known of the figure. Reads only, and knows no form, no agency and no other room.
 */
package duizhang.compare;
