package duizhang.isolate;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How this program is started in another JVM: by the same Java, from the same classes, packaged in one jar or not. */
public final class JavaCommand {
  private JavaCommand() {}

  /** The jar that holds the whole program, where it was started from one. */
  public static Optional<Path> packaged() {
    String classPath = System.getProperty("java.class.path");
    boolean packaged = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
    return packaged ? Optional.of(Path.of(classPath).toAbsolutePath().normalize()) : Optional.empty();
  }

  /**
   * @param options of the JVM, beside those that file names of any language need
   * @param main the class to start
   */
  public static List<String> of(List<String> options, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    // A Java 17 that was started in another locale can open no file with a Chinese name.
    command.addAll(List.of("-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", packaged().map(Path::toString).orElse(System.getProperty("java.class.path")), main));
    return command;
  }
}
