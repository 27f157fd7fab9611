package duizhang.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classes of a process as its JVM has them in memory (class-data sharing), kept for the next process of the same kind, which then need not read
 * and check them again. Made by the first process at its end; lies beside the packaged program, or in the user's cache where nobody may write there.
 * The JVM itself holds it to the Java and the jar that it was made of and passes over one that does not fit.
 */
public final class ClassArchive {
  private static final String SUFFIX = ".jsa";

  /** A process that was killed while it wrote left a part of it behind. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path file;
  private final Path unfinished;

  private ClassArchive(Path file, Path unfinished) {
    this.file = file;
    this.unfinished = unfinished;
  }

  /**
   * @param kind of process, of which each has classes of its own
   * @param make whether one is to be made where there is none
   * @return nothing where the program is not packaged or there is no place for it
   */
  public static Optional<ClassArchive> of(String kind, boolean make) {
    return JavaCommand.packaged().flatMap(jar -> of(jar, kind, make));
  }

  private static Optional<ClassArchive> of(Path jar, String kind, boolean make) {
    String java = System.getProperty("java.vm.version", "").replaceAll("[^0-9A-Za-z.]", "_");
    String beside = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    String name = kind + "-" + java + SUFFIX;
    try {
      FileTime built = Files.getLastModifiedTime(jar);
      Path cache = cache().resolve(beside + "-" + Integer.toHexString(jar.hashCode()) + "-" + name);
      for (Path place : List.of(jar.resolveSibling(beside + "-" + name), cache)) {
        boolean there = Files.isRegularFile(place) && Files.getLastModifiedTime(place).compareTo(built) >= 0;
        if (there) {
          return Optional.of(new ClassArchive(place, null));
        }
        if (make && writable(place)) {
          return Optional.of(new ClassArchive(place, place.resolveSibling(place.getFileName() + "." + ProcessHandle.current().pid())));
        }
      }
      return Optional.empty();
    } catch (IOException nowhere) {
      return Optional.empty();
    }
  }

  private static boolean writable(Path place) throws IOException {
    Path folder = place.getParent();
    if (folder.startsWith(cache())) {
      Files.createDirectories(folder);
    }
    return Files.isWritable(folder);
  }

  private static Path cache() {
    String given = System.getenv("XDG_CACHE_HOME");
    return (given == null || given.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given)).resolve("duizhang");
  }

  /** Whether the process that is started with {@link #options} makes it at its end. */
  public boolean made() {
    return unfinished != null;
  }

  /** Of the JVM that is to use it or to make it. What it has to say of an archive that does not fit is of no use to anybody. */
  public List<String> options() {
    return List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-Xshare:auto",
        made() ? "-XX:ArchiveClassesAtExit=" + unfinished : "-XX:SharedArchiveFile=" + file);
  }

  /**
   * To be called when the process has ended that was to make it.
   *
   * @param whole whether it came to its end
   */
  public void keep(boolean whole) {
    if (!made()) {
      return;
    }
    try {
      if (whole && Files.exists(unfinished)) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      }
      clean();
    } catch (IOException without) {
      // The next start is as slow as this one.
    }
  }

  private void clean() throws IOException {
    Files.deleteIfExists(unfinished);
    FileTime old = FileTime.from(Instant.now().minus(ABANDONED));
    try (Stream<Path> beside = Files.list(file.getParent())) {
      for (Path part : beside.filter(other -> other.getFileName().toString().startsWith(file.getFileName() + ".")).toList()) {
        if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
          Files.delete(part);
        }
      }
    }
  }
}
