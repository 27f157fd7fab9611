package duizhang.lines.spread;

import duizhang.codes.Accounts;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text of a line with its place, in characters; a Chinese character is drawn twice as wide as it counts. */
record Placed(Piece piece) {
  private static final Pattern SINGLE = Pattern.compile("\\p{IsHan}(\\s+\\p{IsHan})*");

  /** Single characters of one word stand no further apart. */
  private static final int SPACED = 8;

  int left() {
    return piece.start();
  }

  int right() {
    return piece.end();
  }

  /** Where it ends as drawn. */
  int drawn() {
    int wide = 0;
    for (int i = piece.start(); i < piece.end(); i++) {
      wide += piece.line().text().charAt(i) > 0xff ? 1 : 0;
    }
    return right() + wide;
  }

  double middle() {
    return (left() + drawn()) / 2.0;
  }

  int line() {
    return piece.line().number();
  }

  String text() {
    return piece.text();
  }

  boolean amount() {
    return Word.amount(text()) && !account();
  }

  /** Whether it is an amount that can be nothing else. */
  boolean decimal() {
    return amount() && text().matches(".*\\d([.．]\\d|[,，]\\d{3}).*");
  }

  /** Whether it is the code of an account. */
  boolean account() {
    return text().matches("\\d{3}|\\d{5}|\\d{7}")
        && (Accounts.standard().find(Scheme.FUNCTION, text()).isPresent() || Accounts.standard().find(Scheme.ECONOMIC, text()).isPresent());
  }

  /** The texts of a line of the body: what one blank parts is one, but not two amounts. */
  static List<Placed> texts(PrintedLine line) {
    List<Placed> texts = new ArrayList<>();
    for (Placed word : words(line)) {
      Placed last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
      boolean close = last != null && word.left() - last.right() < 2 && !(last.amount() && word.amount()) && !last.decimal() && !word.decimal();
      boolean spaced = last != null && word.text().length() == 1 && Wording.chinese(word.text()) && SINGLE.matcher(last.text()).matches()
          && word.left() - last.right() <= SPACED;
      if (close || spaced) {
        texts.set(texts.size() - 1, new Placed(new Piece(line, last.left(), word.right())));
      } else {
        texts.add(word);
      }
    }
    return texts;
  }

  /** The words of a line of heads: a code and the name behind it are one. */
  static List<Placed> heads(PrintedLine line) {
    List<Placed> heads = new ArrayList<>();
    for (Placed word : words(line)) {
      Placed last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      boolean named = last != null && word.left() - last.right() < 2 && last.account() && !word.account();
      if (named) {
        heads.set(heads.size() - 1, new Placed(new Piece(line, last.left(), word.right())));
      } else {
        heads.add(word);
      }
    }
    return heads;
  }

  private static List<Placed> words(PrintedLine line) {
    List<Placed> words = new ArrayList<>();
    String text = line.text();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Piece.blank(text.charAt(i));
      if (blank && start >= 0) {
        words.add(new Placed(new Piece(line, start, i)));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
