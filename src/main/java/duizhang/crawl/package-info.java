/**
 * From the input folder to its files.
 *
 * <p>Takes a folder and name patterns; gives every file with its hash and the media type its content shows, or why it cannot be opened. Never
 * stops at a bad file. Knows Tika's detection and no other room.
 */
package duizhang.crawl;
