package duizhang.job;

/**
 * What the person who starts a run may ask for.
 *
 * @param retry files in quarantine are tried again although nothing changed
 * @param acceptGone documents are taken out of the dataset even where most known files are gone
 * @param reprocess all documents are extracted again, those in quarantine too
 */
public record Choices(boolean retry, boolean acceptGone, boolean reprocess) {
  public static final Choices NONE = new Choices(false, false, false);
}
