package duizhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The jar that the build made, started in a folder as people start it, in a UTF-8 locale.
 *
 * @param options of the JVM
 * @param seconds a run may take
 */
record PackagedProgram(Path folder, List<String> options, int seconds) {
  private static final Path JAR = Path.of(System.getProperty("duizhang.jar")).toAbsolutePath();

  Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.redirectOutput(folder.resolve("stdout").toFile()).redirectError(folder.resolve("stderr").toFile()).start();
  }

  /** The exit code of a run to its end. */
  int run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
    Process process = start(environment, arguments);
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end within " + seconds + " s: " + String.join(" ", arguments));
    }
    return process.exitValue();
  }

  /** What the last run printed. */
  String out() throws IOException {
    return Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8);
  }

  /** What the last run said is wrong. */
  String err() throws IOException {
    return Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8);
  }
}
