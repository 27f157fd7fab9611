/**
 * The same questions to all agencies.
 *
 * <p>Takes the dataset's views and the questions, one SQL statement each, that lie in {@code queries}; gives their answers as rows that stand side
 * by side. Reads only, and knows no form, no agency and no other room.
 */
package duizhang.compare;
