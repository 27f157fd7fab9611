package duizhang.form;

import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import duizhang.read.TextLine;
import duizhang.words.Notes;
import duizhang.words.WordFile;
import duizhang.words.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines around a table: title, printed form number, unit, holder, year, note. */
public final class CaptionReader {
  private static final WordFile WORDS = WordFile.of("titles.yaml").section("caption");
  private static final Pattern UNIT = WORDS.pattern("unit");
  static final Pattern UNIT_IN_BRACKETS = WORDS.pattern("unit_in_brackets");
  private static final Pattern NUMBER = WORDS.pattern("number");
  private static final Pattern HOLDER = WORDS.pattern("holder");

  private static final Pattern BARE = WORDS.pattern("bare");
  private static final Pattern GOES_ON_FROM = WORDS.pattern("goes_on_from");
  private static final Pattern GOES_ON = WORDS.pattern("goes_on");
  private static final Pattern PART = WORDS.pattern("part");

  private static final Pattern HEADING_END = WORDS.pattern("heading_end");
  private static final String YUAN = WORDS.text("yuan");
  private static final Pattern TITLED = WORDS.pattern("titled");
  private static final Pattern NEW_PART = WORDS.pattern("new_part");
  private static final Pattern END_OF_TITLE = WORDS.pattern("end_of_title");
  private static final Pattern ADDED = WORDS.pattern("added");
  private static final Pattern OPEN_BRACKET = Pattern.compile("[（(][^（()）]*$");
  private static final Pattern CLOSING = Pattern.compile("[^（()）]*[)）]");
  private static final Pattern NAMED = WORDS.pattern("named");
  private static final Pattern NOT_NAMED = WORDS.pattern("not_named");
  private static final Pattern WHOLE = WORDS.pattern("whole");
  private static final Pattern OWN = WORDS.pattern("own");
  private static final Pattern PERFORMANCE_TITLE = WORDS.pattern("performance_title");
  private static final Pattern WHOLE_IN_TEXT = WORDS.pattern("whole_in_text");
  private static final Pattern HOLDER_TO_END = WORDS.pattern("holder_to_end");
  private static final Pattern YEAR_AT_END = WORDS.pattern("year_at_end");
  private static final Pattern YEAR_ALONE = WORDS.pattern("year_alone");
  private static final Pattern NOTHING_ELSE = WORDS.pattern("nothing_else");

  /** What a unit printed within a title leaves of its brackets. */
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[（(][)）]");

  /** The most lines above a table that may carry its title. */
  private static final int LINES = 7;

  /** A title under its table is one of so many lines. */
  private static final int UNDER = 2;

  /** Titles are shorter than this; longer lines are sentences. */
  private static final int TITLE_LENGTH = 70;

  /** No line of a text is full with fewer characters. */
  private static final int TORN_LENGTH = 16;

  /** Half a title has fewer characters than a sentence and more than a page number. */
  private static final int HALF_LENGTH = 45;

  private static final int SHORTEST = 3;

  /** Lines of a text count 1 each in height; higher ones, points, are drawn, and readable above {@link #READABLE}. */
  private static final double DRAWN = 1;

  private static final double READABLE = 2;

  /** Lines of the same type differ in height by less than this, points. */
  private static final double SAME_TYPE = 0.7;

  /** Lines of one title leave less white between them than this many heights of a line. */
  private static final double PITCH = 1.6;

  /** Lines of a text that follow each other, or with one empty line between, are nearer than this many lines. */
  private static final double NEIGHBOURS = 2.5;

  /** Whether a line names the unit of amounts. */
  static boolean unit(TextLine line) {
    return UNIT.matcher(Wording.compact(line.text())).find();
  }

  /**
   * The caption of a table whose unit and holder a text layer prints behind it: what stands above its title is of the table before.
   *
   * @param below the lines behind the table
   */
  Caption hanging(List<TextLine> aboveAll, List<TextLine> below, List<String> inside) {
    int title = 0;
    for (int i = 0; i < aboveAll.size(); i++) {
      title = title(aboveAll.get(i)) ? i : title;
    }
    int last = 0;
    while (last < below.size() && !title(below.get(last)) && last < LINES) {
      last++;
    }
    List<TextLine> lines = new ArrayList<>(below.subList(0, last).stream().filter(CaptionReader::unit).toList());
    lines.addAll(aboveAll.subList(title, aboveAll.size()));
    return read(lines, below, inside);
  }

  /** The caption of a table whose title stands under it: what stands above up to the last title is of the table before. */
  Caption under(List<TextLine> aboveAll, List<TextLine> below) {
    int own = 0;
    for (int i = 0; i < aboveAll.size(); i++) {
      own = title(aboveAll.get(i)) ? i + 1 : own;
    }
    List<TextLine> titled = titleUnder(below);
    List<TextLine> lines = new ArrayList<>(aboveAll.subList(own, aboveAll.size()));
    lines.addAll(titled);
    return read(lines, below.subList(titled.size(), below.size()), List.of());
  }

  /** The lines right under a table up to the one that names it; none where none does. */
  static List<TextLine> titleUnder(List<TextLine> below) {
    for (int i = 0; i < Math.min(UNDER, below.size()); i++) {
      if (title(below.get(i))) {
        return below.subList(0, i + 1);
      }
    }
    return List.of();
  }

  Caption read(List<TextLine> aboveAll, List<TextLine> below, List<String> inside) {
    List<String> above = new ArrayList<>(aboveAll.subList(Math.max(0, aboveAll.size() - LINES), aboveAll.size()).stream().map(TextLine::text).toList());
    above.addAll(inside);
    String title = title(aboveAll.subList(Math.max(0, aboveAll.size() - LINES), aboveAll.size()), inside).orElse(null);
    String unit = null;
    String evidence = null;
    String holder = null;
    String number = null;
    Integer year = null;
    for (int i = above.size() - 1; i >= 0; i--) {
      String line = above.get(i);
      String compact = Wording.compact(line);
      Matcher unitMatcher = UNIT.matcher(compact);
      if (unit == null && unitMatcher.find()) {
        unit = unitMatcher.group(1);
        evidence = "head: " + compact;
      }
      Matcher bracketed = UNIT_IN_BRACKETS.matcher(compact);
      if (unit == null && bracketed.find()) {
        unit = bracketed.group(1);
        evidence = "head: " + compact;
      }
      Matcher holderMatcher = HOLDER.matcher(line.strip());
      if (holder == null && holderMatcher.find() && !holderMatcher.group(1).endsWith(YUAN)) {
        holder = Wording.compact(holderMatcher.group(1));
      }
      Matcher numberMatcher = NUMBER.matcher(compact);
      if (number == null && compact.length() < TITLE_LENGTH && numberMatcher.lookingAt()) {
        number = numberMatcher.group(1);
      }
      if (year == null && compact.length() < TITLE_LENGTH) {
        year = Years.first(compact).orElse(null);
      }
    }
    // Texts without geometry may tear the unit from its label.
    Matcher torn = UNIT.matcher(Wording.compact(String.join("", above)));
    if (unit == null && torn.find()) {
      unit = torn.group(1);
      evidence = "head: " + torn.group();
    }
    return new Caption(title, number, unit, evidence, holder, year, stated(above, title), note(below, above));
  }

  /** The year that a title says in brackets at its end or a line nearer to the table says alone. */
  private static Integer stated(List<String> above, String title) {
    for (int i = above.size() - 1; i >= 0 && title != null; i--) {
      String line = Wording.compact(above.get(i));
      boolean last = title.endsWith(cleaned(line)) && !cleaned(line).isEmpty();
      Matcher year = (last ? YEAR_AT_END : YEAR_ALONE).matcher(line);
      if (year.find() && (last || year.group().equals(line))) {
        return Integer.valueOf(year.group(1));
      }
      if (last) {
        return null;
      }
    }
    return null;
  }

  /** The unit of money that a label prints in brackets. */
  public static Optional<String> unitIn(String label) {
    Matcher matcher = UNIT_IN_BRACKETS.matcher(label);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String note(List<TextLine> below, List<String> above) {
    StringBuilder note = new StringBuilder();
    for (TextLine line : below) {
      String text = Wording.compact(line.text());
      boolean starts = Notes.opens(text) || note.length() == 0 && Notes.bareBelow(text);
      if (starts || note.length() > 0 && note.length() < 200 && !titled(text)) {
        note.append(text);
      } else if (note.length() > 0) {
        break;
      }
    }
    // Some publishers put the explanation of an empty form above it.
    for (String line : above) {
      String text = Wording.compact(line);
      if (Notes.bareAbove(text)) {
        note.append(text);
      }
    }
    return note.length() == 0 ? null : note.toString();
  }

  private static boolean titled(String text) {
    return text.length() < TITLE_LENGTH && TITLED.matcher(text).matches() || NUMBER.matcher(text).matches() || NEW_PART.matcher(text).matches();
  }

  /** The line that names the table, the nearest to it, with the lines before it that are of one piece with it. */
  private Optional<String> title(List<TextLine> lines, List<String> inside) {
    for (int i = inside.size() - 1; i >= 0; i--) {
      if (named(cleaned(Wording.compact(inside.get(i))))) {
        return Optional.of(cleaned(Wording.compact(inside.get(i))));
      }
    }
    String nearest = lines.isEmpty() ? "" : cleaned(Wording.compact(lines.get(lines.size() - 1).text()));
    if (PART.matcher(nearest).matches()) {
      return Optional.of(nearest);
    }
    for (int end = lines.size() - 1; end >= 0; end--) {
      String title = cleaned(Wording.compact(lines.get(end).text()));
      int first = end;
      // A line too long for its page leaves no more than its end in the next.
      if (end > 0 && (END_OF_TITLE.matcher(title).matches() && onePiece(lines.get(end - 1), lines.get(end)) || closes(lines.get(end - 1), title))) {
        first = end - 1;
        title = cleaned(Wording.compact(lines.get(first).text())) + title;
      } else if (end > 0 && ADDED.matcher(title).matches() && title(lines.get(end - 1)) && sameType(lines.get(end - 1), lines.get(end))) {
        first = end - 1;
        title = cleaned(Wording.compact(lines.get(first).text())) + title;
      }
      if (!named(title)) {
        continue;
      }
      if (first > 0 && tornTitle(lines.get(first - 1), lines.get(first), title)) {
        return Optional.of(cleaned(Wording.compact(lines.get(first - 1).text())) + title);
      }
      boolean begun = false;
      for (int i = first - 1; i >= 0 && !begun && onePiece(lines.get(i), lines.get(i + 1)); i--) {
        title = cleaned(Wording.compact(lines.get(i).text())) + title;
        begun = Wording.numbered(Wording.compact(lines.get(i).text()));
      }
      if (title.length() <= TITLE_LENGTH) {
        return Optional.of(title);
      }
    }
    // Some forms are headed by what they hold: 机关运行经费.
    for (int i = lines.size() - 1; i >= 0; i--) {
      String title = cleaned(Wording.compact(lines.get(i).text()));
      if (title.length() <= TITLE_LENGTH && BARE.matcher(title).matches()) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /** Whether a line, without blanks, says that the table above it goes on. */
  static boolean goesOn(String line) {
    return line.length() <= TITLE_LENGTH && GOES_ON.matcher(line).matches();
  }

  /** Whether a line, without blanks, is the number of a table. */
  static boolean number(String line) {
    return NUMBER.matcher(line).matches();
  }

  /** Whether a line names a table. */
  static boolean title(TextLine line) {
    return named(cleaned(Wording.compact(line.text())));
  }

  private static boolean named(String text) {
    return text.length() >= SHORTEST && text.length() <= TITLE_LENGTH && NAMED.matcher(text).matches() && !text.matches(".*[。；;].*")
        && !NOT_NAMED.matcher(text).matches();
  }

  /** Whether a line is the first half of the title in the next line: the same type, close by, and no title or sentence of its own. */
  private boolean onePiece(TextLine line, TextLine next) {
    String text = cleaned(Wording.compact(line.text()));
    if (next.box().height() <= DRAWN) {
      return tornInText(text, line, next);
    }
    boolean plain = text.length() >= SHORTEST && text.length() <= HALF_LENGTH && !WHOLE.matcher(text).matches() && !OWN.matcher(text).find();
    return sameType(line, next) && plain && (!Wording.numbered(Wording.compact(line.text())) || tornOff(Wording.compact(line.text())));
  }

  /** Whether two lines are drawn in one type, the one close below the other. */
  private static boolean sameType(TextLine line, TextLine next) {
    double height = next.box().height();
    return height > READABLE && Math.abs(line.box().height() - height) < SAME_TYPE && next.box().top() - line.box().bottom() < PITCH * height;
  }

  /** Whether a line does no more than close a bracket that the line before it leaves open. */
  private static boolean closes(TextLine line, String next) {
    return CLOSING.matcher(next).matches() && OPEN_BRACKET.matcher(cleaned(Wording.compact(line.text()))).find();
  }

  /** Whether a numbered line is no heading of its own but the beginning of a title: it ends within a word or an open quotation. */
  private static boolean tornOff(String line) {
    return line.indexOf('“') > line.lastIndexOf('”') || !HEADING_END.matcher(line).find();
  }

  /** Texts have no type sizes: the title of a form that carries a project's name is torn where its first half fills the line. */
  private static boolean tornInText(String text, TextLine line, TextLine next) {
    String rest = cleaned(Wording.compact(next.text()));
    boolean full = text.length() >= rest.length() && text.length() >= TORN_LENGTH && text.length() <= HALF_LENGTH;
    // Some text layers put an empty line between all lines.
    boolean neighbours = next.box().top() - line.box().top() < NEIGHBOURS;
    return full && neighbours && PERFORMANCE_TITLE.matcher(text + rest).matches() && !WHOLE_IN_TEXT.matcher(text).matches();
  }

  /** Whether a text tore a title: both lines together name another form than the second alone. */
  private static boolean tornTitle(TextLine line, TextLine next, String end) {
    String begin = cleaned(Wording.compact(line.text()));
    boolean halves = next.box().height() <= DRAWN && !begin.isEmpty() && begin.length() + end.length() <= TITLE_LENGTH
        && !WHOLE_IN_TEXT.matcher(begin).matches();
    List<FormCatalogue.Form> whole = forms(begin + end);
    return halves && (!whole.isEmpty() && !whole.equals(forms(end)) || goesOnFrom(begin, end));
  }

  /** Whether the end of a title can only go on from the line before: it begins with 及, or that line breaks off and says the year that the end does not. */
  private static boolean goesOnFrom(String begin, String end) {
    boolean brokenOff = Years.first(Wording.fold(begin)).isPresent() && Years.first(Wording.fold(end)).isEmpty() && !HEADING_END.matcher(begin).find()
        && !OWN.matcher(begin).find();
    return begin.length() >= SHORTEST && (GOES_ON_FROM.matcher(end).lookingAt() || brokenOff);
  }

  private static List<FormCatalogue.Form> forms(String title) {
    String folded = Wording.fold(title);
    return FormCatalogue.standard().forms().stream().filter(form -> form.titled(folded)).toList();
  }

  /** A line without the parts that are no title: form numbers, units, holders, years in brackets. */
  private static String cleaned(String compact) {
    String text = UNIT_IN_BRACKETS.matcher(compact).replaceAll("");
    text = EMPTY_BRACKETS.matcher(UNIT.matcher(text).replaceAll("")).replaceAll("");
    text = NUMBER.matcher(text).replaceFirst("");
    text = HOLDER_TO_END.matcher(text).replaceFirst("");
    text = YEAR_AT_END.matcher(text).replaceAll("");
    text = NOTHING_ELSE.matcher(text).replaceAll("");
    return Wording.withoutNumbering(text);
  }
}
