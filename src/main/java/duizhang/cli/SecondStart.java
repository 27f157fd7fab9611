package duizhang.cli;

import duizhang.isolate.ClassArchive;
import duizhang.isolate.JavaCommand;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Starts the program again, in a JVM that is set up for it: one that reads file names as UTF-8, for a Java 17 that was started in another locale, such as
 * {@code LC_ALL=C}, can open no file with a Chinese name; and, where the program is packaged, one with the archive of its classes and the compiler and
 * collector that its short work asks for. Nothing in a running Java changes any of that, and a jar cannot ask for it. Costs a tenth of a second.
 */
final class SecondStart {
  /** Holds the arguments, which a Java in another locale could neither read nor hand on as they are. */
  private static final String VARIABLE = "DUIZHANG_ARGUMENTS";

  /** A property of the JVM that goes on. */
  private static final String SECOND = "duizhang.second";

  /** What reads documents are other processes: what is left is short, or waits for the database. Code that runs a few hundred times is not worth compiling. */
  private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=4", "-XX:-UsePerfData");

  private static final String COLLECTOR = "-XX:+UseSerialGC";

  /** Somebody looks at this JVM. */
  private static final List<String> WATCHED = List.of("-agentlib", "-agentpath", "-javaagent", "-Xrun");

  private static final int KILLED = 137;
  private static final Duration PATIENCE = Duration.ofSeconds(9);

  private final String[] given;
  private final boolean utf8;

  private SecondStart(String[] given, boolean utf8) {
    this.given = given;
    this.utf8 = utf8;
  }

  static SecondStart of(String[] given) {
    String encoding = System.getProperty("sun.jnu.encoding");
    return new SecondStart(given, encoding == null || Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8));
  }

  boolean wanted() {
    if (System.getProperty(SECOND) != null) {
      return false;
    }
    return !utf8 || JavaCommand.packaged().isPresent() && options().stream().noneMatch(option -> WATCHED.stream().anyMatch(option::startsWith));
  }

  /** Runs the program in a new process with this one's streams and returns its exit code. */
  int run() throws IOException, InterruptedException {
    List<String> asked = options();
    // Only what reads documents loads all classes there are to load.
    Optional<ClassArchive> archive = asked.stream().anyMatch(option -> option.contains("share") || option.contains("Archive"))
        ? Optional.empty()
        : ClassArchive.of("run", given.length == 0 || given[0].equals("run"));
    List<String> options = new ArrayList<>(OPTIONS);
    if (asked.stream().noneMatch(option -> option.startsWith("-XX:+Use") && option.endsWith("GC"))) {
      options.add(COLLECTOR);
    }
    archive.ifPresent(found -> options.addAll(found.options()));
    options.addAll(asked);
    options.add("-D" + SECOND + "=" + (System.console() != null));
    List<String> command = JavaCommand.of(options, Duizhang.class.getName());
    // The pipe says nothing; it breaks when this process is killed.
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE);
    if (utf8) {
      command.addAll(List.of(given));
    } else {
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put(VARIABLE, pack(rawArguments(given)));
    }
    Process process = builder.start();
    Thread end = new Thread(() -> end(process, archive));
    Runtime.getRuntime().addShutdownHook(end);
    int code = process.waitFor();
    archive.ifPresent(made -> made.keep(code == ExitCode.DONE));
    return code;
  }

  /** Told to end, this process ends when the other one has. */
  private static void end(Process process, Optional<ClassArchive> archive) {
    if (!process.isAlive()) {
      return;
    }
    // The process itself would be destroyed with its pipe, by which it would hold this one for killed.
    process.toHandle().destroy();
    try {
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
    }
    archive.ifPresent(made -> made.keep(false));
  }

  /** Whether people see what this JVM prints, which it cannot find out where it is the second. */
  static boolean terminal() {
    String second = System.getProperty(SECOND);
    return second == null ? System.console() != null : Boolean.parseBoolean(second);
  }

  /** Ends this JVM when the first one is gone, however that happened. */
  static void endWithTheFirst() {
    if (System.getProperty(SECOND) == null) {
      return;
    }
    Thread watch = new Thread(() -> {
      try {
        while (System.in.read() >= 0) {
          // Nothing is said.
        }
      } catch (IOException gone) {
        // As good as the end.
      }
      Runtime.getRuntime().halt(KILLED);
    }, "watch");
    watch.setDaemon(true);
    watch.start();
  }

  /** The arguments of the program: those handed on, or those of this JVM. */
  String[] arguments() {
    String packed = System.getenv(VARIABLE);
    if (packed == null || given.length > 0) {
      return given.clone();
    }
    return packed.isEmpty() ? given.clone() : unpack(packed);
  }

  /** Those of this JVM. */
  private static List<String> options() {
    // Where the operating system tells, it saves the beans of the JVM, a quarter of a second.
    List<String> line = ProcessHandle.current().info().arguments().map(List::of).orElse(List.of());
    int program = IntStream.range(0, line.size()).filter(index -> line.get(index).equals("-jar") || line.get(index).equals("-cp")).findFirst().orElse(-1);
    return program >= 0 ? line.subList(0, program) : ManagementFactory.getRuntimeMXBean().getInputArguments();
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
