package duizhang.cli;

import duizhang.job.Choices;
import duizhang.job.JobFile;
import duizhang.job.Pipeline;
import duizhang.job.RunReport;
import duizhang.publish.Totals;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhang run}. */
@Command(name = "run", description = "Reads the new and changed documents of the input folder, reconciles all and publishes.", mixinStandardHelpOptions = true, exitCodeOnInvalidInput = ExitCode.USAGE)
final class RunCommand implements Callable<Integer> {
  private static final int QUARANTINE_SHOWN = 10;

  private final PrintStream out;
  private final PrintStream err;

  @Mixin
  private JobOptions options = new JobOptions();

  @Option(names = "--input", paramLabel = "DIR", description = "The folder to read, instead of what the job file says.")
  private Path input;

  @Option(names = "--strict", description = "End with exit code 3 when documents are in quarantine.")
  private boolean strict;

  @Option(names = "--fail-on", paramLabel = "NAME>N[%]", split = ",", converter = ThresholdConverter.class, description = "End with exit code 4 when what is published passes a limit: disputed (figures), quarantine (files), unaccounted (numbers in tables), failing (checks), as a count or a share: disputed>0,unaccounted>1%%. Put it into quotes, > means something to a shell.")
  private List<Threshold> failOn = List.of();

  @Option(names = "--retry", description = "Try files in quarantine again although nothing changed.")
  private boolean retry;

  @Option(names = "--accept-gone", description = "Go on although all or most of the known files are gone from the input folder; their figures leave the dataset.")
  private boolean acceptGone;

  @Option(names = "--reprocess", description = "Extract all documents again although nothing changed.")
  private boolean reprocess;

  @Option(names = "--rehash", description = "Read the bytes of all files, also of those whose size, time and identity are what they were.")
  private boolean rehash;

  RunCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    JobFile job = options.read(input);
    RunReport report = new Pipeline(job).run(new Choices(retry, acceptGone, reprocess, rehash), err, SecondStart.terminal());
    if (!report.completed()) {
      err.println("The job failed: " + report.failure());
      err.println("More is in " + job.log() + "; run again to go on where it ended.");
      return ExitCode.FAILED;
    }
    summarise(job, report);
    if (strict && !report.quarantine().isEmpty()) {
      return ExitCode.QUARANTINED;
    }
    return passed(job) ? ExitCode.PASSED : ExitCode.DONE;
  }

  /** Whether what is published passes a limit; says which. */
  private boolean passed(JobFile job) {
    if (failOn.isEmpty()) {
      return false;
    }
    Totals totals = Totals.read(job.output()).orElseThrow();
    List<Threshold> passed = failOn.stream().filter(threshold -> threshold.passed(totals)).toList();
    passed.forEach(threshold -> err.println("passed     " + threshold.said(totals)));
    return !passed.isEmpty();
  }

  /** Made by picocli. */
  static final class ThresholdConverter implements CommandLine.ITypeConverter<Threshold> {
    @Override
    public Threshold convert(String value) {
      return Threshold.parse(value);
    }
  }

  private void summarise(JobFile job, RunReport report) {
    out.println("files      " + Counts.line(report.files()));
    out.println("documents  " + report.extracted() + " read, " + report.unchanged() + " unchanged, " + report.quarantine().size() + " in quarantine");
    out.println("facts      " + Counts.facts(report.facts()));
    report.quarantine().stream().limit(QUARANTINE_SHOWN).forEach(entry -> out.println("  " + QuarantineLine.of(entry)));
    if (report.quarantine().size() > QUARANTINE_SHOWN) {
      out.println("  and " + (report.quarantine().size() - QUARANTINE_SHOWN) + " more: see the command status");
    }
    out.println("report     " + job.output().resolve("report").resolve("index.html"));
    out.println("dataset    " + job.output().resolve("dataset"));
    out.println("database   " + job.databaseUrl() + " (user " + job.database().user() + "; views DUIZHANG.FACT_CURRENT, CLAIM_CURRENT, ...)");
  }
}
