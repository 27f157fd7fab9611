package duizhang.read.image;

import duizhang.read.layout.Layout;
import duizhang.read.sight.Sight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Sees pictures by PP-OCR's models. They are loaded when the first picture is seen, once for the program. */
public final class PictureSight implements Sight {
  @Override
  public Optional<String> missing() {
    return Optional.ofNullable(Loaded.MISSING);
  }

  @Override
  public Layout see(BufferedImage picture, double dpi) {
    return new PageSight(PictureSight::read).see(Stamps.without(picture, dpi), dpi);
  }

  private static Recognised read(Gray line) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("recognition was told to end");
    }
    return Loaded.RECOGNISER.read(line);
  }

  /** What the first call loads. */
  private static final class Loaded {
    private static final Recogniser RECOGNISER;
    private static final String MISSING;

    static {
      Recogniser recogniser = null;
      String missing = null;
      try {
        recogniser = Recogniser.load();
      } catch (NoClassDefFoundError absent) {
        missing = "onnxruntime is not in the program";
      } catch (UnsatisfiedLinkError | ExceptionInInitializerError | RuntimeException foreign) {
        missing = "the native library of onnxruntime does not load on " + System.getProperty("os.name") + " " + System.getProperty("os.arch");
      } catch (IOException said) {
        missing = said.getMessage();
      }
      RECOGNISER = recogniser;
      MISSING = missing;
    }

    private Loaded() {}
  }
}
