import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the version of the extraction, a digest of all that decides what is read from a file, and that of the whole program, which decides what is
 * published of it. The build starts this file by itself, before it compiles the program.
 *
 * <p>Arguments: the folder of main sources (with {@code java/duizhang} and {@code resources}), the file of the first version to write, that of the
 * second, then the libraries that read, each with its version. A folder that is not named here counts, so that a new room cannot be forgotten.
 */
final class ExtractionDigest {
  /** Rooms that come after the facts of a document. */
  private static final Set<String> ROOMS_AFTER = Set.of("store", "reconcile", "publish", "compare", "job", "cli", "log");

  /** Resources of those rooms. */
  private static final Set<String> RESOURCES_AFTER = Set.of("db", "publish", "queries", "META-INF");

  private static final int HEX_DIGITS = 16;

  private ExtractionDigest() {}

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    List<String> libraries = List.of(arguments).subList(3, arguments.length);
    write(Path.of(arguments[1]), digest(sources, ROOMS_AFTER, RESOURCES_AFTER, libraries));
    write(Path.of(arguments[2]), digest(sources, Set.of(), Set.of(), libraries));
  }

  private static void write(Path target, String version) throws IOException {
    // An unchanged file keeps its time, so that an unchanged program is not packed anew.
    if (!Files.exists(target) || !Files.readString(target, StandardCharsets.UTF_8).equals(version)) {
      Files.createDirectories(target.getParent());
      Files.writeString(target, version, StandardCharsets.UTF_8);
    }
  }

  private static String digest(Path sources, Set<String> rooms, Set<String> resources, List<String> libraries) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    collect(sources.resolve("java").resolve("duizhang"), rooms, "java/", files);
    collect(sources.resolve("resources"), resources, "resources/", files);
    MessageDigest digest = sha256();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
      add(digest, withoutReturns(Files.readAllBytes(file.getValue())));
    }
    for (String library : libraries) {
      add(digest, library.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  /** The files in the folders of {@code root}; those beside the folders are settings of the program. */
  private static void collect(Path root, Set<String> passedOver, String prefix, Map<String, Path> files) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path place = root.relativize(file);
        if (place.getNameCount() > 1 && !passedOver.contains(place.getName(0).toString())) {
          files.put(prefix + place.toString().replace('\\', '/'), file);
        }
      }
    }
  }

  /** A checkout may end its lines in another way. */
  private static byte[] withoutReturns(byte[] content) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
    for (int index = 0; index < content.length; index++) {
      if (content[index] != '\r' || index + 1 == content.length || content[index + 1] != '\n') {
        kept.write(content[index]);
      }
    }
    return kept.toByteArray();
  }

  /** The length first, so that no two lists of parts look alike. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
