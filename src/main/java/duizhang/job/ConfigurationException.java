package duizhang.job;

/** Something the person who starts the job can put right; the message says what and where. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message);
  }
}
