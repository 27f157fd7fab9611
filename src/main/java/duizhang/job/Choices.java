package duizhang.job;

/**
 * What the person who starts a run may ask for.
 *
 * @param retry files in quarantine are tried again although nothing changed
 * @param acceptGone documents are taken out of the dataset even where most known files are gone
 */
public record Choices(boolean retry, boolean acceptGone) {
  public static final Choices NONE = new Choices(false, false);
}
