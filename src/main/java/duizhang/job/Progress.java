package duizhang.job;

import duizhang.codes.Printable;
import java.io.PrintStream;
import java.util.Locale;

/** Tells people how far the run is: one line that is written over on a terminal, plain lines elsewhere. Safe for several threads. */
final class Progress {
  private final PrintStream out;
  private final boolean terminal;
  private int total;
  private int done;

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  synchronized void say(String message) {
    out.println(message);
  }

  synchronized void begin(int documents) {
    total = documents;
  }

  synchronized void document(String path) {
    done++;
    String line = String.format(Locale.ROOT, "document %d/%d  %s", done, total, Printable.line(path));
    if (terminal) {
      out.print("\r\u001b[K" + line + (done == total ? "\n" : ""));
      out.flush();
    } else {
      out.println(line);
    }
  }
}
