package duizhang.job;

import duizhang.read.layout.Layout;
import duizhang.read.sight.Sight;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;

/** Recognition takes seconds a page: a document has more time the more of its pages are recognised, so that a long scan is no slow document. */
final class PatientSight implements Sight {
  /** Ten times what a page takes alone, for machines that are slower or have much to do. */
  private static final Duration PICTURE = Duration.ofSeconds(30);

  private final Sight sight;

  PatientSight(Sight sight) {
    this.sight = sight;
  }

  @Override
  public Optional<String> missing() {
    return sight.missing();
  }

  @Override
  public Layout see(BufferedImage picture, double dpi) {
    Deadline.putOff(PICTURE);
    return sight.see(picture, dpi);
  }
}
