package duizhang.crawl;

import duizhang.codes.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file's bytes say of it, read once.
 *
 * @param mediaType from the content; the name only narrows it (text to Markdown), it never overrules
 */
record Fingerprint(String sha256, String mediaType, long size) {
  /** Detection looks no further than this. */
  private static final int HEAD = 64 * 1024;

  private static final Pattern BARE_TABLE = Pattern.compile("(?i)(\u00ef\u00bb\u00bf)?\\s*<table[\\s>]");

  static Fingerprint of(Path file, String name) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (InputStream input = Files.newInputStream(file)) {
      byte[] head = input.readNBytes(HEAD);
      digest.update(head);
      long size = head.length;
      byte[] buffer = new byte[HEAD];
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
      }
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()), mediaType(file, head, name), size);
    }
  }

  private static String mediaType(Path file, byte[] head, String name) throws IOException {
    Optional<String> inside = Container.begins(head) ? Container.mediaType(file, head) : Optional.empty();
    return inside.isPresent() ? inside.get() : detected(head, name);
  }

  private static String detected(byte[] head, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    String type = Types.DETECTOR.detect(new ByteArrayInputStream(head), metadata).getBaseType().toString();
    // Web forms hand out tables without a page around them, under the names of workbooks and documents.
    boolean bareTable = type.equals("text/plain") && BARE_TABLE.matcher(new String(head, StandardCharsets.ISO_8859_1)).lookingAt();
    return bareTable ? "text/html" : type;
  }

  /** Loaded with the first file whose bytes are asked: it is a long list. */
  private static final class Types {
    private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();
  }
}
