package duizhang.cli;

import duizhang.job.ConfigurationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program. Without arguments it runs the default job. */
@Command(name = "duizhang", description = "Turns a folder of fiscal disclosures into one reconciled dataset with a report on its quality.", subcommands = {
    RunCommand.class, StatusCommand.class,
    CompareCommand.class}, mixinStandardHelpOptions = true, versionProvider = Duizhang.Version.class, exitCodeOnInvalidInput = ExitCode.USAGE, footer = {
        "",
        "Without a command the default job is run: jobs/disclosures.yaml, or its built-in copy.",
        "",
        "Exit codes: 0 done; 1 wrong usage or configuration; 2 the job failed; 3 with --strict: documents are in quarantine."
    })
public final class Duizhang implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Duizhang.class);

  private final PrintStream out;
  private final PrintStream err;

  private Duizhang(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) throws Exception {
    if (Utf8Restart.needed()) {
      System.exit(Utf8Restart.run(arguments));
    }
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    // PDFBox would leave its list of the machine's fonts in the home folder.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
    System.exit(new Duizhang(System.out, System.err).execute(Utf8Restart.arguments(arguments)));
  }

  @Override
  public Integer call() throws Exception {
    return new RunCommand(out, err).call();
  }

  private int execute(String[] arguments) {
    CommandLine.IFactory factory = new CommandFactory(out, err);
    return new CommandLine(this, factory)
        .setOut(writer(out))
        .setErr(writer(err))
        .setExecutionExceptionHandler((failure, commandLine, parsed) -> failed(failure))
        .execute(arguments);
  }

  private int failed(Exception failure) {
    if (failure instanceof ConfigurationException) {
      err.println(failure.getMessage());
      return ExitCode.USAGE;
    }
    LOG.info("The program broke off", failure);
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    err.println("The program broke off: " + root);
    err.println("The stack trace is in duizhang.log in the output folder.");
    return ExitCode.FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Duizhang.class.getPackage().getImplementationVersion();
      return new String[]{"duizhang " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
