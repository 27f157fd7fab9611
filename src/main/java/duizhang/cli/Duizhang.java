package duizhang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program begins. It loads nothing before it is clear that this JVM is the one to go on in. */
public final class Duizhang {
  private Duizhang() {}

  public static void main(String[] arguments) throws Exception {
    SecondStart second = SecondStart.of(arguments);
    if (second.wanted()) {
      System.exit(second.run());
    }
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    SecondStart.endWithTheFirst();
    // PDFBox would leave its list of the machine's fonts in the home folder.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
    // Spring's way to the log would first look for two others.
    System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.Slf4jLogFactory");
    System.exit(new Program(System.out, System.err).execute(second.arguments()));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
