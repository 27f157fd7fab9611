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
  record Refused(Cause cause, String message, String limit) implements Reading {
    /**
     * A document of more pages than the job allows.
     *
     * @param what it is, as a sentence begins: {@code The PDF}
     * @param parts what its pages are called: {@code sheets}
     */
    public static Refused tooMany(String what, int count, String parts, int most) {
      return new Refused(
          Cause.TOO_LARGE, what + " has " + count + " " + parts + ". Raise limits.pages in the job file to read it.", "limits.pages=" + most);
    }

    /** A document that passed a limit which no job can raise. */
    public static Refused of(TooLargeException e) {
      return new Refused(Cause.TOO_LARGE, e.getMessage() + " Fetch the file again from its publisher.", e.limit());
    }
  }

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
    /** Its bytes are no longer those that were found in the folder. */
    CHANGED,
    TOO_LARGE,
    TIMED_OUT,
    FAILED
  }
}
