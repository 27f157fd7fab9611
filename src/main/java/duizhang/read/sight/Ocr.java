package duizhang.read.sight;

/**
 * Whether text is recognised in pictures of pages.
 *
 * @param pages of one document, at most: each costs seconds
 */
public record Ocr(Mode mode, int pages) {
  public static final Ocr DEFAULT = new Ocr(Mode.AUTO, 60);

  /** Which pictures are seen. */
  public enum Mode {
    /** Those of pages that hold no text. */
    AUTO,
    /** None. */
    OFF,
    /** Those of pages whose text cannot be read or lies over a picture of the whole page, too: another's recognition. */
    ON
  }
}
