package duizhang.cli;

import duizhang.codes.Printable;
import duizhang.store.QuarantineStore;

/** A file in quarantine, in one line. */
final class QuarantineLine {
  private QuarantineLine() {}

  static String of(QuarantineStore.Entry entry) {
    QuarantineStore.Reason reason = entry.reason();
    return Printable.line(entry.path()) + ": " + reason.cause() + " at " + reason.step().word() + ", attempt " + entry.attempts() + ". " + reason.message();
  }
}
