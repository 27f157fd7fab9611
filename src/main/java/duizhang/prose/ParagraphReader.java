package duizhang.prose;

import duizhang.codes.Wording;
import duizhang.read.Document;
import duizhang.read.Page;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the lines outside the tables to paragraphs, over page breaks too. Page numbers, running heads and the labels of charts are left out. */
final class ParagraphReader {
  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–~－·第]*\\d{1,4}[-—–~－·页]*(/\\d+|共\\d+页)?");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？:：]");
  private static final Pattern SPEAKS = Pattern.compile(".*([。；，：、;,:]|为|比|较|增|减|共|其中|占|完成).*");
  private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[、）).].{2,60}(情况说明|的说明|情况)");
  private static final Pattern MARKUP = Pattern.compile("^#{1,6}|\\*\\*|</?b>|^[-*]\\s|^>\\s");

  /** Texts have no margin: a line of this many characters counts as full. */
  private static final int FULL_TEXT_LINE = 20;

  /** A short line with this many characters and no end is no heading. */
  private static final int UNFINISHED = 18;

  /** Texts whose lines are longer than this are not broken into lines. */
  private static final double WIDEST_BREAK = 45;

  /** How many pages must print a line at the same edge for it to be a running head. */
  private static final int RUNNING = 3;

  private record Line(int page, double left, double right, double top, double height, double margin, double body, boolean tableBefore, boolean heading, Paragraph content) {}

  private ParagraphReader() {}

  static List<Paragraph> read(Document document) {
    boolean text = document.source().mediaType().startsWith("text/");
    List<Line> lines = new ArrayList<>();
    Map<String, Integer> edges = edges(document);
    for (Page page : document.pages()) {
      double margin = text ? margin(page) : page.lines().stream().filter(line -> line.text().length() > 12).mapToDouble(line -> line.box().right()).max().orElse(page.width());
      double body = page.lines().stream().filter(line -> line.text().length() > 12).mapToDouble(line -> line.box().left()).min().orElse(0);
      double last = -1;
      for (int i = 0; i < page.lines().size(); i++) {
        TextLine line = page.lines().get(i);
        String compact = Wording.compact(line.text());
        boolean runs = (i < 2 || i >= page.lines().size() - 2) && edges.getOrDefault(edge(compact), 0) >= RUNNING;
        if (compact.isEmpty() || PAGE_NUMBER.matcher(compact).matches() || !text && runs) {
          continue;
        }
        boolean table = tableBetween(page, last, line.box().top());
        lines.add(new Line(
            page.number(), line.box().left(), text ? width(line.text()) : line.box().right(), line.box().top(), text ? 1 : line.box().height(), margin, body,
            table,
            text && line.text().startsWith("#"), content(page, line)));
        last = line.box().top();
      }
    }
    return joined(document, lines);
  }

  /** The width at which a text breaks its lines, or -1 where every line is a paragraph. */
  private static double margin(Page page) {
    double[] widths = page.lines().stream().mapToDouble(line -> width(line.text())).filter(width -> width > 10).sorted().toArray();
    double common = widths.length == 0 ? -1 : widths[widths.length * 9 / 10];
    return common > WIDEST_BREAK ? -1 : common;
  }

  /** How wide a text is printed, in Chinese characters. */
  private static double width(String text) {
    return text.strip().chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
  }

  private static Map<String, Integer> edges(Document document) {
    Map<String, Integer> edges = new HashMap<>();
    for (Page page : document.pages()) {
      for (int i = 0; i < page.lines().size(); i++) {
        if (i < 2 || i >= page.lines().size() - 2) {
          edges.merge(edge(Wording.compact(page.lines().get(i).text())), 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  private static String edge(String compact) {
    return compact.replaceAll("\\d+", "0");
  }

  private static boolean tableBetween(Page page, double from, double to) {
    return page.regions().stream().anyMatch(region -> region.first().box().top() > from && region.first().box().top() < to);
  }

  private static List<Paragraph> joined(Document document, List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Line last = null;
    Paragraph open = null;
    int joinedLines = 0;
    for (Line line : lines) {
      if (last != null && goesOn(document, last, line)) {
        open = append(open, line.content());
        joinedLines++;
      } else {
        keep(open, joinedLines).ifPresent(paragraphs::add);
        open = line.content();
        joinedLines = 1;
      }
      last = line;
    }
    keep(open, joinedLines).ifPresent(paragraphs::add);
    return paragraphs;
  }

  private static boolean goesOn(Document document, Line last, Line next) {
    String before = last.content().text();
    String after = Paragraph.fold(next.content().text());
    if (HEADING.matcher(before).matches() || last.heading() || next.heading() || next.tableBefore() || Outline.level(after).isPresent() || SENTENCE_END.matcher(before).matches() && shortOf(last)) {
      return false;
    }
    if (next.page() != last.page() && tableAfter(document, last)) {
      return false;
    }
    if (last.margin() < 0) {
      return before.length() >= FULL_TEXT_LINE && !SENTENCE_END.matcher(before).matches() && !before.endsWith("；");
    }
    // An indented line begins a paragraph, unless the line before it ends in the middle of a sentence.
    boolean indented = next.page() == last.page() && next.left() > last.left() + last.height() && !before.matches(".*[，、,].?");
    boolean ended = before.matches(".*[。！？；;：:]");
    // A number that does not fit goes to the next line whole: the line before it is short, but its sentence has no end.
    boolean broken = !ended && before.length() >= UNFINISHED && next.left() < next.body() + next.height();
    return (!shortOf(last) || broken) && !(ended && (indented || next.page() != last.page() && next.left() > last.left() + last.height()));
  }

  private static boolean shortOf(Line line) {
    return line.margin() < 0 ? line.content().text().length() < FULL_TEXT_LINE : line.right() < line.margin() - 2.6 * line.height();
  }

  private static boolean tableAfter(Document document, Line line) {
    Page page = document.pages().get(line.page() - 1);
    return page.regions().stream().anyMatch(region -> region.first().box().top() > line.top());
  }

  /** A short line that says nothing is the label of a chart or the head of a table. */
  private static Optional<Paragraph> keep(Paragraph paragraph, int joinedLines) {
    if (paragraph == null) {
      return Optional.empty();
    }
    String text = paragraph.text();
    boolean label = joinedLines == 1 && !paragraph.numbers().isEmpty() && !Outline.title(Paragraph.fold(text)) && Outline.level(Paragraph.fold(text)).isEmpty() && !SPEAKS.matcher(text).matches();
    return label ? Optional.empty() : Optional.of(paragraph);
  }

  private static Paragraph append(Paragraph paragraph, Paragraph more) {
    List<Paragraph.PrintedNumber> numbers = new ArrayList<>(paragraph.numbers());
    more.numbers().forEach(number -> numbers.add(number.moved(paragraph.text().length())));
    return new Paragraph(paragraph.text() + more.text(), numbers);
  }

  /** The line without blanks and marks of Markdown, its numbers moved along. */
  private static Paragraph content(Page page, TextLine line) {
    boolean[] drop = new boolean[line.text().length()];
    var markup = MARKUP.matcher(line.text());
    while (markup.find()) {
      java.util.Arrays.fill(drop, markup.start(), markup.end(), true);
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
