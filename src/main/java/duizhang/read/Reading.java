package duizhang.read;

/** The outcome of reading a file. */
public sealed interface Reading {
  record Read(Document document) implements Reading {}

  /**
   * The file gives nothing.
   *
   * @param cause a word for machines, such as {@code ENCRYPTED} or {@code CORRUPT}
   * @param message what is wrong and what to do about it, for people
   * @param limit which limit was passed, or null
   */
  record Refused(Cause cause, String message, String limit) implements Reading {}

  /** Why a file gives nothing. */
  enum Cause {
    EMPTY,
    NO_PAGES,
    CORRUPT,
    ENCRYPTED,
    IMAGE_ONLY,
    GARBLED_TEXT,
    SCRIPT_CHALLENGE,
    /** It can be read, and is no budget, accounts or evaluation. */
    NO_DISCLOSURE,
    UNSUPPORTED_FORMAT,
    UNREADABLE,
    TOO_LARGE,
    TIMED_OUT,
    FAILED
  }
}
