/**
 * What formats share that hold pictures of pages: whether pictures are to be seen, how many of a document, and who sees them.
 *
 * <p>Takes pictures of pages, as {@link duizhang.read.sight.SightOfDocument} asks for them one by one; gives what
 * {@link duizhang.read.layout} reads, or says why nothing was seen. Knows no format and no recognition.
 */
package duizhang.read.sight;
