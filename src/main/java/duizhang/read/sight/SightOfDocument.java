package duizhang.read.sight;

import duizhang.read.Reading;
import duizhang.read.TooLargeException;
import duizhang.read.layout.Layout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sees the pictures of one document, page by page, as far as the job allows, and remembers what it did. */
public final class SightOfDocument {
  /** One picture is painted at a time, whoever asks: at 300 dpi it has some 30 MB, and its source as much again. */
  private static final Object PAINTING = new Object();

  private final Ocr ocr;
  private final Sight sight;
  private final List<Integer> seen = new ArrayList<>();
  private final List<Integer> over = new ArrayList<>();

  public SightOfDocument(Ocr ocr, Sight sight) {
    this.ocr = ocr;
    this.sight = sight;
  }

  /** Paints the picture of a page. */
  public interface Painter {
    Painted paint() throws IOException;
  }

  /** Pixels of one picture; a page of A3 at 600 dpi has 70 million. */
  public static final long PIXELS = 80_000_000;

  /**
   * Refuses a picture that would swell.
   *
   * @throws TooLargeException where it has more pixels than {@link #PIXELS}
   */
  public static void check(int width, int height) {
    long pixels = (long) width * height;
    if (pixels > PIXELS || pixels < 0) {
      throw tooLarge("");
    }
  }

  /** @param what it has more of than so many pixels, for people, with a blank behind it; empty for pixels */
  public static TooLargeException tooLarge(String what) {
    return new TooLargeException("A picture has more " + what + "than " + PIXELS + " pixels.", "picture.pixels=" + PIXELS);
  }

  /** @param dpi pixels an inch of the page */
  public record Painted(BufferedImage picture, double dpi) {}

  /** Whether pages that hold text are to be seen too where that text is doubtful. */
  public boolean eager() {
    return ocr.mode() == Ocr.Mode.ON;
  }

  /**
   * What page {@code number} prints; empty where it is not to be seen or nothing can be recognised in it.
   *
   * @throws IOException where the picture cannot be painted
   */
  public Optional<Layout> see(int number, Painter painter) throws IOException {
    if (ocr.mode() == Ocr.Mode.OFF || sight.missing().isPresent()) {
      return Optional.empty();
    }
    if (seen.size() >= ocr.pages()) {
      over.add(number);
      return Optional.empty();
    }
    Painted painted;
    synchronized (PAINTING) {
      painted = painter.paint();
    }
    seen.add(number);
    return Optional.of(sight.see(painted.picture(), painted.dpi())).filter(layout -> !layout.glyphs().isEmpty());
  }

  /** The document holds nothing but pictures and none was seen. */
  public Reading.Refused refused(String what) {
    String held = what + " holds pictures of pages only. ";
    if (ocr.mode() == Ocr.Mode.OFF) {
      return new Reading.Refused(Reading.Cause.IMAGE_ONLY, held + "Set ocr: auto in the job file to have their text recognised.", "ocr=off");
    }
    return new Reading.Refused(
        Reading.Cause.IMAGE_ONLY,
        held + sight.missing().map(missing -> "Their text cannot be recognised: " + missing + ".").orElse("No text was found in them."), null);
  }

  /** For people: which pages were seen, and which were not. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!seen.isEmpty()) {
      notes.add("recognised in pictures: page " + listed(seen));
    }
    if (!over.isEmpty()) {
      notes.add("not recognised, beyond ocr_pages=" + ocr.pages() + ": page " + listed(over));
    }
    return notes;
  }

  private static String listed(List<Integer> pages) {
    return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
