package duizhang.read.pdf;

/** A document that asks for more than one document may have. Unchecked, because it passes through the content stream's engine. */
final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String limit;

  /** @param limit its name and value */
  TooLargeException(String message, String limit) {
    super(message);
    this.limit = limit;
  }

  String limit() {
    return limit;
  }
}
