package duizhang.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Sets text in two fonts, as Chinese documents are: ASCII, quotation marks and signs such as ≥ in one, the
 * rest in the other. Breaks text into lines: numbers stay whole where they fit, closing marks never begin a line.
 */
public record Typeface(PDFont chinese, PDFont latin) {
  private static final Pattern UNIT = Pattern.compile("[（《“]*(?:[A-Za-z0-9.,%+-]+|.)[，。；：、）》”！？]*");
  private static final Pattern RUN = Pattern.compile("[\\x20-\\x7e\\u2010-\\u22ff]+|[^\\x20-\\x7e\\u2010-\\u22ff]+");

  public double width(String text, double size) {
    double width = 0;
    try {
      for (String run : runs(text)) {
        width += font(run).getStringWidth(run) / 1000 * size;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return width;
  }

  public void write(PDPageContentStream content, String text, double size, double x, double y) throws IOException {
    if (text.isBlank()) {
      return;
    }
    content.beginText();
    content.newLineAtOffset((float) x, (float) y);
    for (String run : runs(text)) {
      content.setFont(font(run), (float) size);
      content.showText(run);
    }
    content.endText();
  }

  public List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String line = "";
      for (String unit : units(paragraph, size, width)) {
        if (!line.isEmpty() && width(line + unit, size) > width) {
          lines.add(line);
          line = unit;
        } else {
          line += unit;
        }
      }
      lines.add(line);
    }
    return lines;
  }

  private List<String> units(String paragraph, double size, double width) {
    List<String> units = new ArrayList<>();
    Matcher matcher = UNIT.matcher(paragraph);
    while (matcher.find()) {
      String unit = matcher.group();
      if (width(unit, size) <= width) {
        units.add(unit);
      } else {
        unit.codePoints().mapToObj(Character::toString).forEach(units::add);
      }
    }
    return units;
  }

  private PDFont font(String run) {
    return run.charAt(0) <= 0x22ff ? latin : chinese;
  }

  private static List<String> runs(String text) {
    return RUN.matcher(text).results().map(match -> match.group()).toList();
  }
}
