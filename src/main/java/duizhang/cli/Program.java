package duizhang.cli;

import duizhang.job.ConfigurationException;
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

/** The commands. Without arguments the default job is run. */
@Command(name = "duizhang", description = "Turns a folder of fiscal disclosures into one reconciled dataset with a report on its quality.", subcommands = {
    RunCommand.class, StatusCommand.class,
    CompareCommand.class, QueryCommand.class,
    ExplainCommand.class}, mixinStandardHelpOptions = true, versionProvider = Program.Version.class, exitCodeOnInvalidInput = ExitCode.USAGE, footer = {
        "",
        "Without a command the default job is run: jobs/disclosures.yaml, or its built-in copy.",
        "",
        "Exit codes: 0 done; 1 wrong usage or configuration; 2 the job failed; 3 with --strict: documents are in quarantine; 4 what is published passes a limit of --fail-on."
    })
final class Program implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private final PrintStream out;
  private final PrintStream err;

  Program(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    return new RunCommand(out, err).call();
  }

  int execute(String[] arguments) {
    CommandLine.IFactory factory = new CommandFactory(out, err);
    return new CommandLine(this, factory)
        .setOut(writer(out))
        .setErr(writer(err))
        .setCaseInsensitiveEnumValuesAllowed(true)
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

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Program.class.getPackage().getImplementationVersion();
      return new String[]{"duizhang " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
