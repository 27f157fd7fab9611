package duizhang.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import duizhang.schema.Column;
import duizhang.store.PartStore.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes one CSV file per table of the contract: UTF-8, header, RFC 4180. A null is an empty field, an empty text is {@code ""}. Rows are read document
 * by document, those of documents that did not change are taken from the former files: no table has to fit into memory, and none is sorted.
 */
final class Dataset {
  private final JdbcTemplate database;
  private final Former former;
  private final String programVersion;

  Dataset(JdbcTemplate database, Former former, String programVersion) {
    this.database = database;
    this.former = former;
    this.programVersion = programVersion;
  }

  /**
   * @param name of the folder, below the output folder
   * @return the files, each with the mark that decides its content, or an empty one
   */
  Map<String, String> write(Path folder, String name) {
    Map<String, String> files = new TreeMap<>();
    for (Export export : Export.ALL) {
      String file = export.name() + ".csv";
      String published = name + "/" + file;
      files.put(published, export.ownList() ? programVersion : "");
      try {
        write(export, folder.resolve(file), published);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
      }
    }
    return files;
  }

  private void write(Export export, Path file, String published) throws IOException {
    Optional<Path> same = export.ownList() ? former.file(published, programVersion) : Optional.empty();
    if (same.isPresent()) {
      Former.link(same.get(), file);
      return;
    }
    try (PartedFile out = new PartedFile(file, former.file(published).orElse(null));
        CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(out, StandardCharsets.UTF_8)) {
      csv.writeRecord(export.columns().stream().map(Column::word).toList());
      if (!export.parted()) {
        database.query(export.query(), row -> {
          csv.writeRecord(fields(row, export.columns().size()));
        });
        return;
      }
      csv.flush();
      for (String document : former.documents()) {
        Optional<Place> part = former.part(document, published);
        long from = out.position();
        if (part.isPresent()) {
          out.keep(part.get());
        } else {
          database.query(export.queryOfOne(), row -> {
            csv.writeRecord(fields(row, export.columns().size()));
          }, document);
          csv.flush();
        }
        former.lies(document, published, new Place(from, out.position() - from));
      }
    }
  }

  private static List<String> fields(ResultSet rows, int count) throws SQLException {
    String[] fields = new String[count];
    for (int i = 0; i < count; i++) {
      fields[i] = CsvText.of(rows.getObject(i + 1));
    }
    return Arrays.asList(fields);
  }
}
