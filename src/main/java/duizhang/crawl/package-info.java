/**
 * From the input folder to its files.
 *
 * <p>Takes a folder and name patterns; gives every file with its hash and the media type its content shows, or why it cannot be opened. Never
 * stops at a bad file. Archives are unpacked, their members are files. Knows Tika's detection, the containers of files, and no other room.
 */
package duizhang.crawl;
