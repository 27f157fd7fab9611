package duizhang.cli;

/** How the program ends. */
final class ExitCode {
  static final int DONE = 0;
  static final int USAGE = 1;
  static final int FAILED = 2;
  static final int QUARANTINED = 3;
  static final int PASSED = 4;

  private ExitCode() {}
}
