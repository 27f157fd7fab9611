package duizhang.extract;

import duizhang.check.DocumentResult;
import duizhang.crawl.SourceFile;
import duizhang.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Files through the whole extraction. */
final class Documents {
  private Documents() {}

  static SourceFile source(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      String name = file.getFileName().toString();
      return new SourceFile(file, name, sha256, type(name), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf" -> "application/pdf";
      case "md" -> "text/x-web-markdown";
      case "doc" -> "application/msword";
      default -> "text/plain";
    };
  }

  static Extraction extract(Path file) {
    return new Extractor(1000).extract(source(file));
  }

  static DocumentResult extracted(Path file) {
    return ((Extraction.Extracted) extract(file)).result();
  }

  /** What is printed for a row and column: the row by its code or its name, the column by its whole label. */
  static List<String> printed(DocumentResult result, String form, String row, String column) {
    return result.facts().stream()
        .filter(f -> f.form().id().equals(form) && (Objects.equals(f.code(), row) || Objects.equals(f.itemName(), row)) && f.columnLabel().equals(column))
        .map(Fact::printed)
        .toList();
  }
}
