package duizhang.read.image;

import duizhang.read.layout.Layout;
import duizhang.read.sight.Sight;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Sees pictures by PP-OCR's models. They are loaded when the first picture is seen, once for the program. */
public final class PictureSight implements Sight {
  /** Of pictures of fewer pixels an inch the letters and the white between them are too small for all that follows: they are enlarged. */
  private static final double COARSEST = 190;

  private static final double ENLARGED = 200;

  @Override
  public Optional<String> missing() {
    return Optional.ofNullable(Loaded.MISSING);
  }

  @Override
  public Layout see(BufferedImage picture, double dpi) {
    double scale = dpi < COARSEST ? ENLARGED / dpi : 1;
    BufferedImage large = scale == 1 ? picture : enlarged(picture, scale);
    return new PageSight(PictureSight::read).see(Stamps.without(large, dpi * scale), dpi * scale);
  }

  private static BufferedImage enlarged(BufferedImage picture, double scale) {
    int width = (int) Math.round(picture.getWidth() * scale);
    int height = (int) Math.round(picture.getHeight() * scale);
    BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = large.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return large;
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
