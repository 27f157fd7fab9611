package duizhang.cli;

import duizhang.job.JobFile;
import duizhang.job.JobFileReader;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which job, and where its results lie. */
final class JobOptions {
  @Parameters(arity = "0..1", paramLabel = "JOB.yaml", description = "The job file; without it jobs/disclosures.yaml, or its built-in copy. Its relative paths start at the working directory.")
  private Path job;

  @Option(names = "--output", paramLabel = "DIR", description = "Where the results lie, instead of what the job file says.")
  private Path output;

  JobFile read(Path input) {
    JobFile read = job == null ? JobFileReader.readDefault() : JobFileReader.read(job);
    return read.redirected(input, output);
  }
}
