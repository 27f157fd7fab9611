package duizhang.prose;

import duizhang.codes.Wording;
import duizhang.read.Document;
import duizhang.read.Page;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line outside the tables, with what its page's layout says of it. Lengths are points in PDFs and characters in texts.
 *
 * @param content the text without blanks and Markdown, and its numbers
 * @param margin where the lines of the page end, or -1 where a text has no broken lines
 * @param body where the lines of the page begin, indents aside
 * @param tableBefore whether a table stands between the line before and this one
 * @param heading whether the text marks it as a heading
 */
record ProseLine(
    Paragraph content, int page, double left, double right, double height, double margin, double body, boolean tableBefore, boolean heading) {
  private static final Pattern MARKUP = Pattern.compile("^#{1,6}|\\*\\*|</?b>|^[-*]\\s|^>\\s");

  /** How many pages must print a line at the same edge for it to be a running head. */
  private static final int RUNNING = 3;

  /** How many lines at either end of a page may be running heads. */
  private static final int EDGE = 2;

  /** Shorter lines say nothing about the margins. */
  private static final int TELLING = 12;

  /** Texts whose lines are longer than this are not broken into lines. */
  private static final double WIDEST_BREAK = 45;

  /** The lines of a document without page numbers and running heads, in order. */
  static List<ProseLine> of(Document document) {
    boolean text = document.source().mediaType().startsWith("text/");
    Map<String, Integer> edges = edges(document);
    List<ProseLine> lines = new ArrayList<>();
    boolean table = false;
    for (Page page : document.pages()) {
      double margin = text ? textMargin(page) : telling(page).stream().mapToDouble(line -> line.box().right()).max().orElse(page.width());
      double body = telling(page).stream().mapToDouble(line -> line.box().left()).min().orElse(0);
      double last = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < page.lines().size(); i++) {
        TextLine line = page.lines().get(i);
        String compact = Wording.compact(line.text());
        boolean running = !text && atEdge(page, i) && edges.getOrDefault(edge(compact), 0) >= RUNNING;
        if (compact.isEmpty() || running || Wording.pageNumber(compact)) {
          continue;
        }
        table |= tableBetween(page, last, line.box().top());
        double right = text ? width(line.text()) : line.box().right();
        double height = text ? 1 : line.box().height();
        lines.add(new ProseLine(
            content(page, line), page.number(), line.box().left(), right, height, margin, body, table, text && line.text().startsWith("#")));
        table = false;
        last = line.box().top();
      }
      table = tableBetween(page, last, Double.POSITIVE_INFINITY);
    }
    return lines;
  }

  /** Whether it stands in a text, where lines and characters are counted. */
  boolean inText() { return height == 1; }

  /** Whether the line ends well before the margin. */
  boolean isShort() { return right < margin - 2.6 * height; }

  private static List<TextLine> telling(Page page) {
    return page.lines().stream().filter(line -> line.text().length() > TELLING).toList();
  }

  private static Map<String, Integer> edges(Document document) {
    Map<String, Integer> edges = new HashMap<>();
    for (Page page : document.pages()) {
      for (int i = 0; i < page.lines().size(); i++) {
        if (atEdge(page, i)) {
          edges.merge(edge(Wording.compact(page.lines().get(i).text())), 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  private static boolean atEdge(Page page, int line) {
    return line < EDGE || line >= page.lines().size() - EDGE;
  }

  private static String edge(String compact) {
    return compact.replaceAll("\\d+", "0");
  }

  private static boolean tableBetween(Page page, double from, double to) {
    return page.regions().stream().map(region -> region.first().box().top()).anyMatch(top -> top > from && top < to);
  }

  /** The width at which a text breaks its lines, or -1 where every line is a paragraph. */
  private static double textMargin(Page page) {
    double[] widths = telling(page).stream().mapToDouble(line -> width(line.text())).sorted().toArray();
    double common = widths.length == 0 ? -1 : widths[widths.length * 9 / 10];
    return common > WIDEST_BREAK ? -1 : common;
  }

  /** How wide a text is printed, in Chinese characters. */
  private static double width(String text) {
    return text.strip().chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
  }

  private static Paragraph content(Page page, TextLine line) {
    boolean[] drop = new boolean[line.text().length()];
    Matcher markup = MARKUP.matcher(line.text());
    while (markup.find()) {
      Arrays.fill(drop, markup.start(), markup.end(), true);
    }
    StringBuilder text = new StringBuilder();
    int[] place = new int[line.text().length() + 1];
    for (int i = 0; i < line.text().length(); i++) {
      place[i] = text.length();
      char c = line.text().charAt(i);
      if (!drop[i] && !Wording.compact(String.valueOf(c)).isEmpty()) {
        text.append(c);
      }
    }
    place[line.text().length()] = text.length();
    List<Paragraph.PrintedNumber> numbers = line.numbers().stream()
        .map(n -> new Paragraph.PrintedNumber(place[n.start()], place[n.end()], page.number(), n.token()))
        .toList();
    return new Paragraph(text.toString(), numbers);
  }
}
