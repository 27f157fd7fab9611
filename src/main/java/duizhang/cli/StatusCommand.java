package duizhang.cli;

import duizhang.job.Pipeline;
import duizhang.job.StatusReport;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duizhang status}. */
@Command(name = "status", description = "Shows the last runs, the documents by state and what is in quarantine.", mixinStandardHelpOptions = true, exitCodeOnInvalidInput = ExitCode.USAGE)
final class StatusCommand implements Callable<Integer> {
  private final PrintStream out;

  @Mixin
  private JobOptions options = new JobOptions();

  StatusCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    StatusReport report = new Pipeline(options.read(null)).status();
    out.println("runs");
    report.runs().forEach(run -> out.println("  " + run.id() + "  " + run.job() + "  " + run.startedAt() + "  " + run.status()));
    out.println("files      " + Counts.line(report.files()));
    out.println("documents  " + Counts.line(report.documents()));
    out.println("facts      " + Counts.facts(report.facts()));
    out.println("quarantine " + report.quarantine().size());
    report.quarantine().forEach(entry -> out.println("  " + QuarantineLine.of(entry)));
    return ExitCode.DONE;
  }
}
