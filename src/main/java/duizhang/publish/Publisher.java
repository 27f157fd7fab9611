package duizhang.publish;

import java.nio.file.Path;
import javax.sql.DataSource;

/** Writes the dataset's files and the report below the output folder. */
public final class Publisher {
  public void publish(DataSource database, Path output) {}
}
