package duizhang.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The texts that pdftotext makes, where the machine has it. */
final class Poppler {
  private static final Path PROGRAM = Path.of("/usr/bin/pdftotext");

  private Poppler() {}

  /** @param mode {@code -raw} or {@code -layout} */
  static Optional<byte[]> text(byte[] pdf, String mode) throws IOException {
    if (!Files.isExecutable(PROGRAM)) {
      return Optional.empty();
    }
    Path file = Files.createTempFile("corpus", ".pdf");
    Path text = Files.createTempFile("corpus", ".txt");
    try {
      Files.write(file, pdf);
      Process process = new ProcessBuilder(List.of(PROGRAM.toString(), mode, "-enc", "UTF-8", file.toString(), text.toString())).inheritIO().start();
      if (process.waitFor() != 0) {
        throw new IOException("pdftotext ended with " + process.exitValue());
      }
      return Optional.of(Files.readAllBytes(text));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(file);
      Files.delete(text);
    }
  }
}
