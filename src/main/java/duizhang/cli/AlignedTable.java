package duizhang.cli;

import duizhang.compare.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An answer in columns for a terminal, where a Chinese character is as wide as two others. Numbers stand to the right. */
final class AlignedTable {
  private static final String GAP = "  ";

  private AlignedTable() {}

  /** A head, a ruled line and a line per row; nothing stands where nothing is known. */
  static List<String> of(Answer answer) {
    int columns = answer.columns().size();
    List<List<String>> texts = answer.rows().stream().map(row -> row.stream().map(AlignedTable::text).toList()).toList();
    boolean[] right = new boolean[columns];
    int[] widths = new int[columns];
    for (int column = 0; column < columns; column++) {
      int index = column;
      right[column] = answer.rows().stream().anyMatch(row -> row.get(index) instanceof Number);
      widths[column] = Stream.concat(Stream.of(answer.columns()), texts.stream()).mapToInt(row -> width(row.get(index))).max().orElse(0);
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(answer.columns(), widths, right));
    lines.add(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    texts.forEach(row -> lines.add(line(row, widths, right)));
    return lines;
  }

  private static String line(List<String> row, int[] widths, boolean[] right) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> {
          String text = row.get(column);
          String blanks = " ".repeat(widths[column] - width(text));
          return right[column] ? blanks + text : text + blanks;
        })
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  /** Nothing where nothing is known; numbers exact, with two decimals at least. */
  static String text(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? exact(number) : value.toString();
  }

  /** Two decimals, more only where they say something. */
  private static String exact(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    int decimals = Math.max(2, shortest.scale());
    DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(decimals);
    return format.format(shortest.setScale(decimals, RoundingMode.UNNECESSARY));
  }

  /** The width in columns of a terminal. */
  static int width(String text) {
    return text.codePoints().map(AlignedTable::width).sum();
  }

  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    // The wide blocks of Unicode's East Asian Width: Chinese, Japanese and Korean scripts, their punctuation, and full-width forms.
    boolean wide = character >= 0x1100 && character <= 0x115F
        || character >= 0x2E80 && character <= 0xA4CF && character != 0x303F
        || character >= 0xAC00 && character <= 0xD7A3
        || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE6F
        || character >= 0xFF00 && character <= 0xFF60
        || character >= 0xFFE0 && character <= 0xFFE6
        || character >= 0x1F300 && character <= 0x1FAFF
        || character >= 0x20000 && character <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
