package duizhang.isolate;

import java.time.Duration;
import java.util.Optional;

/** How much time one document may still take of a process: its processor time, and as a multiple of it, for one that waits for ever, that of the clock. */
final class Allowance {
  private final ProcessHandle process;
  private final Duration before;
  private final long begin;
  private final int patience;
  private Duration allowed;

  Allowance(ProcessHandle process, Duration allowed, int patience) {
    this.process = process;
    this.allowed = allowed;
    this.patience = patience;
    this.before = processor().orElse(Duration.ZERO);
    this.begin = System.nanoTime();
  }

  void add(Duration more) {
    allowed = allowed.plus(more);
  }

  boolean spent() {
    Duration clock = Duration.ofNanos(System.nanoTime() - begin);
    // Where the operating system does not tell, the clock must do.
    Duration worked = processor().map(now -> now.minus(before)).orElse(clock);
    return worked.compareTo(allowed) >= 0 || clock.compareTo(allowed.multipliedBy(patience)) >= 0;
  }

  private Optional<Duration> processor() {
    return process.info().totalCpuDuration();
  }
}
