package duizhang.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of text outside the tables, joined over line ends and pages.
 *
 * @param text as printed, without blanks
 * @param numbers in order
 */
record Paragraph(String text, List<PrintedNumber> numbers) {
  private static final Pattern END = Pattern.compile("[。！？;；]");

  /** A printed number: characters {@code start} to {@code end} of a text, token {@code token} of page {@code page}. */
  record PrintedNumber(int start, int end, int page, int token) {
    PrintedNumber moved(int by) {
      return new PrintedNumber(start + by, end + by, page, token);
    }
  }

  /**
   * A part of a paragraph up to a full stop or semicolon.
   *
   * @param folded the text with half-width punctuation and digits, character by character
   * @param opens whether a new thought begins here, not a further item of a list
   */
  record Sentence(String text, String folded, List<PrintedNumber> numbers, boolean opens) {}

  Paragraph {
    numbers = List.copyOf(numbers);
  }

  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = END.matcher(text);
    int from = 0;
    boolean opens = true;
    while (from < text.length()) {
      boolean found = matcher.find(from);
      int to = found ? matcher.end() : text.length();
      sentences.add(sentence(from, to, opens));
      opens = found && text.charAt(to - 1) != ';' && text.charAt(to - 1) != '；';
      from = to;
    }
    return sentences;
  }

  private Sentence sentence(int from, int to, boolean opens) {
    String part = text.substring(from, to);
    List<PrintedNumber> inside = numbers.stream().filter(n -> n.start() >= from && n.end() <= to).map(n -> n.moved(-from)).toList();
    return new Sentence(part, fold(part), inside, opens);
  }

  /** The text with half-width brackets, punctuation and digits, of the same length. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean circled = c >= '①' && c <= '⑳';
      String normal = circled ? "" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      folded.append(normal.length() == 1 ? normal.charAt(0) : c);
    }
    return folded.toString();
  }
}
