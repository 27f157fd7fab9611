package duizhang.crawl;

import java.nio.file.Path;

/**
 * One file of the input folder.
 *
 * @param file where it lies on this machine
 * @param path its name below the input folder, with {@code /} between the parts, as the dataset publishes it
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param mediaType as detected from the content, {@code type/subtype}
 * @param size in bytes
 */
public record SourceFile(Path file, String path, String sha256, String mediaType, long size) {
  /** The document's id: files with the same bytes are the same document. */
  public String documentId() {
    return sha256.substring(0, 16);
  }
}
