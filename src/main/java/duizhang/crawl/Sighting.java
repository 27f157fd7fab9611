package duizhang.crawl;

/**
 * What the operating system said of a file without its being opened, and what its bytes were then.
 *
 * @param path as in {@link SourceFile}
 * @param modified nanoseconds since 1970
 * @param fileKey tells files apart that follow each other under one name, such as the inode
 * @param hashedAt when its bytes were read, nanoseconds since 1970
 */
public record Sighting(String path, long size, long modified, String fileKey, String sha256, String mediaType, long hashedAt) {}
