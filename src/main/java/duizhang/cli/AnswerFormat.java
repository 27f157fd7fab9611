package duizhang.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import duizhang.compare.Answer;
import duizhang.publish.CsvText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How an answer is written. Numbers are exact in all of them. */
enum AnswerFormat {
  /** Columns for a terminal. */
  TABLE {
    @Override
    String text(Answer answer) {
      return lines(AlignedTable.of(answer));
    }
  },
  /** RFC 4180 with a header; as in the published files, a text that a spreadsheet would run is neutralised. */
  CSV {
    @Override
    String text(Answer answer) {
      StringWriter text = new StringWriter();
      try (CsvWriter csv = CsvWriter.builder().build(text)) {
        csv.writeRecord(answer.columns());
        answer.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvText::of).toArray(String[]::new)));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return text.toString();
    }
  },
  /** A list of objects, one a row. */
  JSON {
    @Override
    String text(Answer answer) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (List<Object> row : answer.rows()) {
        Map<String, Object> object = new LinkedHashMap<>();
        IntStream.range(0, row.size()).forEach(column -> object.put(answer.columns().get(column), value(row.get(column))));
        rows.add(object);
      }
      try {
        return WRITER.writeValueAsString(rows) + "\n";
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  },
  /** A table of Markdown. */
  MARKDOWN {
    @Override
    String text(Answer answer) {
      List<String> lines = new ArrayList<>();
      lines.add(row(answer.columns()));
      lines.add(IntStream.range(0, answer.columns().size())
          .mapToObj(column -> answer.rows().stream().anyMatch(row -> row.get(column) instanceof Number) ? "--:" : "---")
          .collect(Collectors.joining("|", "|", "|")));
      answer.rows().forEach(row -> lines.add(row(row.stream().map(AlignedTable::text).toList())));
      return lines(lines);
    }
  };

  private static final ObjectMapper WRITER = new ObjectMapper()
      .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
      .enable(SerializationFeature.INDENT_OUTPUT);

  /** With a line break at its end. */
  abstract String text(Answer answer);

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String row(List<String> fields) {
    return fields.stream().map(field -> field.replace("|", "\\|").replaceAll("\\R", " ")).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static Object value(Object value) {
    if (value instanceof BigDecimal number) {
      return new BigDecimal(CsvText.plain(number));
    }
    return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
  }
}
