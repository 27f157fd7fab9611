package duizhang.cli;

import duizhang.job.JobFile;
import duizhang.job.JobFileReader;
import duizhang.job.Pipeline;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Whose results are looked at, where the arguments are taken by what is asked. */
final class ResultOptions {
  @Option(names = "--output", paramLabel = "DIR", description = "Where the results lie, instead of what the job file says.")
  private Path output;

  @Option(names = "--job", paramLabel = "JOB.yaml", description = "The job whose results are asked; without it the default job.")
  private Path job;

  Pipeline results() {
    JobFile read = job == null ? JobFileReader.readDefault() : JobFileReader.read(job);
    return new Pipeline(read.redirected(null, output));
  }
}
