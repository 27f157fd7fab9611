package duizhang.job;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.scope.context.ChunkContext;

/** The job's one parameter: the run's number. It identifies the job instance; the input folder does not. */
final class RunParameter {
  private static final String NAME = "run";

  private RunParameter() {}

  static JobParameters with(long run) {
    return new JobParametersBuilder().addLong(NAME, run).toJobParameters();
  }

  static long of(ChunkContext context) {
    return context.getStepContext().getStepExecution().getJobParameters().getLong(NAME);
  }
}
