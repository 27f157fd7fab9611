package duizhang.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The files that a crawl met before, so that one which looks the same from outside need not be read: size, time of change and identity are equal, and
 * the change is older than the reading by more than the steps of any file system's clock.
 */
public final class Sightings {
  /** FAT counts in two seconds; a change within them may leave no trace. */
  private static final long CLOCK_STEP = Duration.ofSeconds(3).toNanos();

  private final Map<String, Sighting> before = new HashMap<>();
  private final List<Sighting> now = new ArrayList<>();

  public Sightings(Collection<Sighting> before) {
    before.forEach(sighting -> this.before.put(sighting.path(), sighting));
  }

  /** Those of the crawl that used this, in its order. */
  public List<Sighting> now() {
    return List.copyOf(now);
  }

  Fingerprint of(Path file, String path, BasicFileAttributes attributes) throws IOException {
    Sighting known = before.get(path);
    if (known != null && same(known, attributes)) {
      now.add(known);
      return new Fingerprint(known.sha256(), known.mediaType(), known.size());
    }
    long hashedAt = nanoseconds(Instant.now());
    Fingerprint print = Fingerprint.of(file, path.substring(path.lastIndexOf('/') + 1));
    now.add(new Sighting(path, print.size(), modified(attributes), fileKey(attributes), print.sha256(), print.mediaType(), hashedAt));
    return print;
  }

  private static boolean same(Sighting known, BasicFileAttributes attributes) {
    return known.size() == attributes.size() && known.modified() == modified(attributes) && known.fileKey().equals(fileKey(attributes))
        && known.modified() + CLOCK_STEP < known.hashedAt();
  }

  private static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  private static String fileKey(BasicFileAttributes attributes) {
    return String.valueOf(attributes.fileKey());
  }

  private static long nanoseconds(Instant instant) {
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }
}
