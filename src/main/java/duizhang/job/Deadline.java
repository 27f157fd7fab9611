package duizhang.job;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** When a document must be done, known to the thread that works on it. */
final class Deadline {
  private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

  private final AtomicLong end;

  Deadline(Duration time) {
    end = new AtomicLong(System.nanoTime() + time.toNanos());
  }

  /** Nanoseconds until then; 0 when it is past. */
  long left() {
    return Math.max(0, end.get() - System.nanoTime());
  }

  /** Does {@code work} on this thread, which may put the end off. */
  <T> T during(Supplier<T> work) {
    CURRENT.set(this);
    try {
      return work.get();
    } finally {
      CURRENT.remove();
    }
  }

  /** Puts the end of what this thread works on off, where there is one. */
  static void putOff(Duration time) {
    Deadline deadline = CURRENT.get();
    if (deadline != null) {
      deadline.end.addAndGet(time.toNanos());
    }
  }
}
