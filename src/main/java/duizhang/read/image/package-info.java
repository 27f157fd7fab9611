/**
 * Pictures of pages: files, and pages of other formats that print nothing but a picture.
 *
 * <p>Takes a picture; gives what {@link duizhang.read.layout} reads: its ruled lines, and the characters that recognition sees in each stretch of
 * text between them, with their places. Knows the recognition's runtime and model, which may be missing; knows nothing of tables and forms.
 */
package duizhang.read.image;
