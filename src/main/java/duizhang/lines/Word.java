package duizhang.lines;

import duizhang.codes.Wording;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text between blanks.
 *
 * @param gap how many blanks stand before it
 */
public record Word(Piece piece, int gap) {
  private static final Pattern AMOUNT = Pattern.compile("[-－−]?\\d[\\d,，]*(?:[.．]\\d+)?[%％]?|[-—–－]{1,3}");
  private static final Pattern WIDE = Pattern.compile("[０-９]");
  private static final Pattern DECIMAL = Pattern.compile("[.．,，%％]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** So many blanks between words are more than a space. */
  private static final int SPREAD = 3;

  /** Fewer gaps do not say whether a text is spread. */
  private static final int FEW = 4;

  /** What is printed, a number of full-width digits and signs in the usual ones. */
  public String text() {
    String text = piece.text();
    return WIDE.matcher(text).find()
        ? text.chars().map(Word::narrow).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
        : text;
  }

  private static int narrow(int c) {
    return c >= '０' && c <= '９' || c == '．' || c == '，' || c == '－' || c == '％' ? c - '０' + '0' : c;
  }

  /** A number or a dash that stands where a number may stand. */
  public boolean amount() {
    return amount(text());
  }

  public static boolean amount(String text) {
    return AMOUNT.matcher(text).matches();
  }

  /** A number with a decimal point, thousands or a percent sign: never a code or a line number. */
  public boolean decimal() {
    return amount() && DECIMAL.matcher(text()).find();
  }

  public boolean digits() {
    return DIGITS.matcher(text()).matches();
  }

  public boolean chinese() {
    return Wording.chinese(text());
  }

  /** The words of a line; words of one Chinese character in a row, as in 合  计, are one word. */
  public static List<Word> of(PrintedLine line) {
    List<Word> words = new ArrayList<>();
    String text = line.text();
    int end = 0;
    int i = 0;
    while (i < text.length()) {
      if (Piece.blank(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && !Piece.blank(text.charAt(i))) {
        i++;
      }
      Word word = new Word(new Piece(line, start, i), start - end);
      Word last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && word.single() && last.text().replaceAll("\\s", "").length() < 5 && last.spaced()) {
        words.set(words.size() - 1, new Word(new Piece(line, last.piece.start(), i), last.gap));
      } else {
        words.add(word);
      }
      end = i;
    }
    return words;
  }

  /** Whether most words of the lines are parted by more than a space, so that blanks stand for places. */
  public static boolean spread(List<PrintedLine> lines) {
    int wide = 0;
    int all = 0;
    for (PrintedLine line : lines) {
      List<Word> words = of(line);
      for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
        wide += word.gap >= SPREAD ? 1 : 0;
        all++;
      }
    }
    return all > FEW && wide * 10 >= all * 6;
  }

  /** How many blanks end the line. */
  public static int trailing(PrintedLine line) {
    return line.text().length() - line.text().stripTrailing().length();
  }

  private boolean single() {
    return piece.end() - piece.start() == 1 && chinese();
  }

  /** Whether the word is one Chinese character or several with blanks between them. */
  private boolean spaced() {
    return chinese() && text().matches("\\S(\\s+\\S)*");
  }
}
