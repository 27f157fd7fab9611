package duizhang.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;

/** Found by Logback itself when the first logger is asked for. */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class Levels extends ContextAwareBase implements Configurator {
  /** A property of the JVM; where it is set, the standard error is the log of the run and the standard output carries results. */
  public static final String WORKER = "duizhang.log.worker";

  private static final String FOR_PEOPLE = "%-5level %msg%n%nopex";
  private static final String OF_A_WORKER = "%d{yyyy-MM-dd'T'HH:mm:ssXXX} %-5level [worker] %logger{0}: %msg%n";

  private static final Map<String, Level> LEVELS = Map.of(
      // Complaints about fonts and damaged objects say nothing that the report does not say better.
      "org.apache.fontbox", Level.OFF, "org.apache.poi", Level.OFF, "com.github.junrar", Level.OFF, "org.apache.pdfbox", Level.OFF, "technology.tabula",
      Level.OFF,
      "com.zaxxer.hikari", Level.WARN,
      // Flyway warns of every H2 younger than itself.
      "org.flywaydb.core.internal.database.base.Database", Level.ERROR);

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (Levels.class.getResource("/logback-test.xml") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    LEVELS.forEach((logger, level) -> context.getLogger(logger).setLevel(level));
    boolean worker = System.getProperty(WORKER) != null;
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(encoder(context, worker ? OF_A_WORKER : FOR_PEOPLE));
    if (!worker) {
      ThresholdFilter warnings = new ThresholdFilter();
      warnings.setLevel(Level.WARN.levelStr);
      warnings.start();
      console.addFilter(warnings);
    }
    console.start();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(console);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  static PatternLayoutEncoder encoder(LoggerContext context, String pattern) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(pattern);
    encoder.start();
    return encoder;
  }
}
