package duizhang.crawl;

/** What the crawler met at one path below the input folder. */
public sealed interface Finding {
  /** The name below the input folder, with {@code /} between the parts. */
  String path();

  /** A file that can be opened and holds something. */
  record Readable(SourceFile source) implements Finding {
    @Override
    public String path() {
      return source.path();
    }
  }

  /**
   * A file or folder that gives nothing.
   *
   * @param folder whether it is a folder, so that nothing is known of what lies below
   * @param message what is wrong and what to do about it, for people
   */
  record Unreadable(String path, boolean folder, Cause cause, String message) implements Finding {}

  /** Why nothing could be had; the words are those of reading. */
  enum Cause {
    EMPTY,
    UNREADABLE,
    CORRUPT,
    ENCRYPTED,
    TOO_LARGE,
    UNSUPPORTED_FORMAT
  }
}
