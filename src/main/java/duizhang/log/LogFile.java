package duizhang.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The file that takes what happens in this process from now on, stack traces included. */
public final class LogFile {
  private static final String NAME = "FILE";
  private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ssXXX} %-5level [%thread] %logger{0}: %msg%n";

  private LogFile() {}

  /** Appends to {@code file}, in place of another one that was opened before. */
  public static void open(Path file) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Appender<ILoggingEvent> former = root.getAppender(NAME);
    if (former != null) {
      root.detachAppender(former);
      former.stop();
    }
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setName(NAME);
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(Levels.encoder(context, PATTERN));
    appender.start();
    root.addAppender(appender);
  }
}
