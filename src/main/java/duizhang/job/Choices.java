package duizhang.job;

/**
 * What the person who starts a run may ask for.
 *
 * @param retry files in quarantine are tried again although nothing changed
 * @param acceptGone documents are taken out of the dataset even where most known files are gone
 * @param reprocess all documents are extracted again, those in quarantine too
 * @param rehash the bytes of all files are read, also of those that look unchanged from outside
 */
public record Choices(boolean retry, boolean acceptGone, boolean reprocess, boolean rehash) {
  public static final Choices NONE = new Choices(false, false, false, false);
}
