package duizhang.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The versions of parts of the program that its build computes from their sources. */
public final class BuiltVersion {
  private BuiltVersion() {}

  /**
   * @param part the folder of resources that the build writes it to
   * @throws IllegalStateException where the program was not built by its build
   */
  public static String of(String part) {
    String place = "/" + part + "/version.txt";
    try (InputStream in = BuiltVersion.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException(place + " is missing: build the program with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
