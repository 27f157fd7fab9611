package duizhang.read;

/** A document that asks for more than one document may have. Unchecked, because it passes through engines that know nothing of it. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String limit;

  /**
   * @param message what is too large, for people
   * @param limit its name and value, {@code name=value}
   */
  public TooLargeException(String message, String limit) {
    super(message);
    this.limit = limit;
  }

  public String limit() {
    return limit;
  }
}
