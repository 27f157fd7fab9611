package duizhang.job;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.read.Reading;
import duizhang.read.layout.Layout;
import duizhang.read.sight.Sight;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Extractions that take their time, against a limit of a second. */
class BoundedExtractionTest {
  private static final Limits ONE_SECOND = new Limits(200, 1, 3000);
  private static final Extraction DONE = new Extraction.Quarantined(Step.READ, Reading.Cause.EMPTY, "done", null);
  private static final SourceFile SOURCE = new SourceFile(Path.of("a.pdf"), "a.pdf", "0".repeat(64), "application/pdf", 1);

  /** Sees a blank page. */
  private static final Sight BLANK = new Sight() {
    @Override
    public Optional<String> missing() {
      return Optional.empty();
    }

    @Override
    public Layout see(BufferedImage picture, double dpi) {
      return Layout.seen(1, 1, List.of(), List.of());
    }
  };

  @Test
  void whoPassesTheLimitIsToldAndNoLongerWaitedFor() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    Extraction extraction = new BoundedExtraction(source -> slept(600_000, told), ONE_SECOND).extract(SOURCE);

    assertThat(extraction).isInstanceOfSatisfying(Extraction.Quarantined.class, refused -> assertThat(refused.cause()).isEqualTo(Reading.Cause.TIMED_OUT));
    assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aPictureThatIsRecognisedPutsTheLimitOff() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    Extraction extraction = new BoundedExtraction(source -> {
      new PatientSight(BLANK).see(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), 200);
      return slept(1500, told);
    }, ONE_SECOND).extract(SOURCE);

    assertThat(extraction).isEqualTo(DONE);
  }

  private static Extraction slept(long milliseconds, CountDownLatch told) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException early) {
      told.countDown();
    }
    return DONE;
  }
}
