package duizhang.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font files that the samples are set in; documents embed the glyphs that they use. */
public record Fonts(Path chinese, Path latin) {
  /**
   * Debian's fonts-droid-fallback (Apache License 2.0), which has no Latin letters and digits, and fonts-liberation (SIL Open Font
   * License); other files by the system properties {@code duizhang.font} and {@code duizhang.font.latin}.
   */
  public static Fonts installed() {
    return new Fonts(
        Path.of(System.getProperty("duizhang.font", "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf")),
        Path.of(System.getProperty("duizhang.font.latin", "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf")));
  }

  public Typeface in(PDDocument document) throws IOException {
    return new Typeface(load(document, chinese), load(document, latin));
  }

  private static PDType0Font load(PDDocument document, Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return PDType0Font.load(document, stream, true);
    }
  }
}
