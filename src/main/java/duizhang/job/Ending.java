package duizhang.job;

import duizhang.publish.Publisher;
import java.io.IOException;

/**
 * What is done where the process is told to end while a run goes on (SIGTERM, Ctrl-C): the processes that read documents end, temporary files go. The
 * run itself is not waited for, however long a statement takes: the next run finds the database as after a kill, and goes on from there.
 */
final class Ending implements AutoCloseable {
  private final Thread hook;

  Ending(JobFile job, Engine engine) {
    this.hook = new Thread(() -> end(job, engine), "ending");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private static void end(JobFile job, Engine engine) {
    engine.close();
    try {
      Publisher.abandon(job.output());
    } catch (IOException busy) {
      // The next run takes it away.
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It does its work by now.
    }
  }
}
