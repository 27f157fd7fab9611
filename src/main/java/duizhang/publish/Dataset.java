package duizhang.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import duizhang.schema.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Writes one CSV file per table of the contract: UTF-8, header, RFC 4180. A null is an empty field, an empty text is {@code ""}. Rows are streamed:
 * no table has to fit into memory.
 */
final class Dataset {
  private final JdbcTemplate database;

  Dataset(JdbcTemplate database) {
    this.database = database;
  }

  void write(Path folder) {
    Export.ALL.forEach(export -> write(export, folder.resolve(export.name() + ".csv")));
  }

  private void write(Export export, Path file) {
    database.query(
        export.query(),
        (ResultSetExtractor<Void>) rows -> {
          try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(export.columns().stream().map(Column::word).toList());
            while (rows.next()) {
              csv.writeRecord(fields(rows, export.columns().size()));
            }
          } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.getFileName() + ": " + e.getMessage(), e);
          }
          return null;
        });
  }

  private static List<String> fields(ResultSet rows, int count) throws SQLException {
    String[] fields = new String[count];
    for (int i = 0; i < count; i++) {
      fields[i] = CsvText.of(rows.getObject(i + 1));
    }
    return Arrays.asList(fields);
  }
}
