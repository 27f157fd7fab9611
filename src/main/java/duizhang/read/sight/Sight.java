package duizhang.read.sight;

import duizhang.read.layout.Layout;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Sees what a picture of a page prints. Safe for several threads; the same picture gives the same. */
public interface Sight {
  /** Sees nothing. */
  Sight NONE = new Sight() {
    @Override
    public Optional<String> missing() {
      return Optional.of("the program was made without recognition");
    }

    @Override
    public Layout see(BufferedImage picture, double dpi) {
      throw new UnsupportedOperationException();
    }
  };

  /** What it needs and does not find, for people; empty where it can see. */
  Optional<String> missing();

  /**
   * What the picture prints, upright and level.
   *
   * @param dpi pixels of the picture an inch of the page
   * @throws java.util.concurrent.CancellationException soon after the thread was interrupted
   */
  Layout see(BufferedImage picture, double dpi);
}
