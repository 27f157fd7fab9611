package duizhang.cli;

import duizhang.isolate.JavaCommand;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Starts the program again in a Java that reads file names as UTF-8. A Java 17 that was started in another locale, such as {@code LC_ALL=C},
 * can open no file with a Chinese name, and nothing in a running Java changes that.
 */
final class Utf8Restart {
  /** Holds the arguments, which a Java in another locale could neither read nor hand on as they are; and says that this is the second start. */
  private static final String VARIABLE = "DUIZHANG_ARGUMENTS";

  private Utf8Restart() {}

  static boolean needed() {
    String encoding = System.getProperty("sun.jnu.encoding");
    boolean utf8 = encoding == null || Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    return !utf8 && System.getenv(VARIABLE) == null;
  }

  /** Runs the program in a new process with this one's streams and returns its exit code. */
  static int run(String[] arguments) throws IOException, InterruptedException {
    List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(options, Duizhang.class.getName())).inheritIO();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put(VARIABLE, pack(rawArguments(arguments)));
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }

  /** The arguments of this start: those handed on, or {@code given}. */
  static String[] arguments(String[] given) {
    String packed = System.getenv(VARIABLE);
    if (packed == null || given.length > 0) {
      return given;
    }
    return packed.isEmpty() ? given : unpack(packed);
  }

  private static String pack(List<byte[]> arguments) {
    return String.join(",", arguments.stream().map(argument -> Base64.getEncoder().encodeToString(argument)).toList());
  }

  private static String[] unpack(String packed) {
    return Arrays.stream(packed.split(",", -1))
        .map(part -> new String(Base64.getDecoder().decode(part), StandardCharsets.UTF_8))
        .toArray(String[]::new);
  }

  /** The arguments as bytes: as the operating system has them, where it tells; as Java decoded them otherwise. */
  private static List<byte[]> rawArguments(String[] arguments) {
    try {
      List<byte[]> all = split(Files.readAllBytes(Path.of("/proc/self/cmdline")));
      if (all.size() > arguments.length) {
        return all.subList(all.size() - arguments.length, all.size());
      }
    } catch (IOException notLinux) {
      // Elsewhere the names are decoded well enough.
    }
    return Arrays.stream(arguments).map(argument -> argument.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static List<byte[]> split(byte[] commandLine) {
    List<byte[]> parts = new ArrayList<>();
    int start = 0;
    for (int index = 0; index < commandLine.length; index++) {
      if (commandLine[index] == 0) {
        parts.add(Arrays.copyOfRange(commandLine, start, index));
        start = index + 1;
      }
    }
    return parts;
  }
}
