package duizhang.isolate;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this program is started in another JVM: by the same Java, from the same classes, packaged in one jar or not. */
public final class JavaCommand {
  /** Starts any class of a jar that holds its libraries as jars. */
  private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

  private JavaCommand() {}

  /**
   * @param options of the JVM, beside those that file names of any language need
   * @param main the class to start
   */
  public static List<String> of(List<String> options, String main) {
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    // A Java 17 that was started in another locale can open no file with a Chinese name.
    command.addAll(List.of("-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
    boolean packaged = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
    command.addAll(packaged ? List.of("-Dloader.main=" + main, "-cp", classPath, LAUNCHER) : List.of("-cp", classPath, main));
    return command;
  }
}
