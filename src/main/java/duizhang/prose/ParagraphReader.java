package duizhang.prose;

import duizhang.read.Document;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines outside the tables to paragraphs, over page breaks too. The labels of charts are left out. */
final class ParagraphReader {
  private static final Pattern ENDED = Pattern.compile(".*[。！？；;：:]");
  /** A line that ends inside a sentence, and how a line begins that is no sentence's first. */
  private static final Pattern OPEN = Pattern.compile(".*[，,、（(“]");

  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("paragraph");
  private static final Pattern SPEAKS = WORDS.pattern("speaks");
  private static final Pattern HEADING = WORDS.pattern("heading");
  private static final Pattern INSIDE = WORDS.pattern("inside");

  /** A line of a text without margins goes on if it has this many characters and no end. */
  private static final int FULL_TEXT_LINE = 20;

  /** A short line with this many characters and no end is no heading. */
  private static final int UNFINISHED = 18;

  private ParagraphReader() {}

  static List<Paragraph> read(Document document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<ProseLine> open = new ArrayList<>();
    for (ProseLine line : ProseLine.of(document)) {
      if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), line)) {
        close(open, paragraphs);
      }
      open.add(line);
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static boolean goesOn(ProseLine last, ProseLine next) {
    String before = last.content().text();
    boolean newBlock = last.heading() || next.heading() || next.tableBefore() || HEADING.matcher(before).matches();
    if (newBlock || Outline.level(Paragraph.fold(next.content().text())).isPresent()) {
      return false;
    }
    boolean ended = ENDED.matcher(before).matches();
    // Converters break a line where its characters are spread.
    if (next.inText() && !ended && (OPEN.matcher(before).matches() || INSIDE.matcher(next.content().text()).lookingAt())) {
      return true;
    }
    if (last.margin() < 0) {
      return before.length() >= FULL_TEXT_LINE && !ended;
    }
    if (ended) {
      boolean indented = next.left() > last.left() + last.height();
      return !last.isShort() && !indented && !label(next.content());
    }
    // A number that does not fit goes to the next line whole: the line before it is short, but its sentence has no end.
    return !last.isShort() || before.length() >= UNFINISHED && next.left() < next.body() + next.height();
  }

  private static void close(List<ProseLine> open, List<Paragraph> paragraphs) {
    if (open.size() > 1 || open.size() == 1 && !label(open.get(0).content())) {
      paragraphs.add(joined(open));
    }
    open.clear();
  }

  /** A line with a number that says nothing is the label of a chart or the head of a table. */
  private static boolean label(Paragraph line) {
    String folded = Paragraph.fold(line.text());
    return !line.numbers().isEmpty() && !Outline.title(folded) && Outline.level(folded).isEmpty() && !SPEAKS.matcher(line.text()).matches();
  }

  private static Paragraph joined(List<ProseLine> lines) {
    StringBuilder text = new StringBuilder();
    List<Paragraph.PrintedNumber> numbers = new ArrayList<>();
    for (ProseLine line : lines) {
      line.content().numbers().forEach(number -> numbers.add(number.moved(text.length())));
      text.append(line.content().text());
    }
    return new Paragraph(text.toString(), numbers);
  }
}
