package duizhang.cli;

import duizhang.store.QuarantineStore;

/** A file in quarantine, in one line. */
final class QuarantineLine {
  private QuarantineLine() {}

  static String of(QuarantineStore.Entry entry) {
    return entry.path() + ": " + entry.reason().cause() + " at " + entry.reason().step() + ", attempt " + entry.attempts() + ". " + entry.reason().message();
  }
}
