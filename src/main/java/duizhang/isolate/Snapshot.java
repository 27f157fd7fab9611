package duizhang.isolate;

import duizhang.codes.Sha256;
import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Function;

/** Reads of a file the bytes that were hashed when it was found, or nothing: what is read is a copy that nobody else writes to. */
final class Snapshot {
  private final Path folder;

  /** @param folder where copies may lie for a while */
  Snapshot(Path folder) {
    this.folder = folder;
  }

  Extraction during(SourceFile source, Function<SourceFile, Extraction> extractor) throws IOException {
    Path copy = Files.createTempFile(folder, "document", "");
    try {
      if (!copied(source.file(), copy).equals(source.sha256())) {
        return refused(Reading.Cause.CHANGED, "The file changed while the folder was read: run again.", Limits.UNTIL_NEXT_RUN);
      }
      return extractor.apply(new SourceFile(copy, source.path(), source.sha256(), source.mediaType(), source.size()));
    } catch (IOException closed) {
      return refused(
          Reading.Cause.UNREADABLE, "The file could not be read again (" + closed.getClass().getSimpleName() + "): run again.", Limits.UNTIL_NEXT_RUN);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** The hash of what was copied. */
  private static String copied(Path from, Path to) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
        OutputStream out = Files.newOutputStream(to)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Extraction refused(Reading.Cause cause, String message, String limit) {
    return new Extraction.Quarantined(Step.READ, cause, message, limit);
  }
}
