package duizhang.lines.order;

import duizhang.codes.Accounts;
import duizhang.codes.Scheme;
import duizhang.lines.Word;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, an amount or digits of a line; a code glued to its name and a name glued to its amount are two.
 *
 * @param first whether it begins its line
 * @param last whether it ends its line
 */
record Token(Piece piece, Kind kind, boolean first, boolean last) {
  /** What it may be. */
  enum Kind {
    WORD,
    /** A number with a point, thousands or a percent sign, or a dash: never a code. */
    AMOUNT,
    /** Digits alone: a code, a line number or an amount. */
    DIGITS
  }

  private static final Pattern CODE_FIRST = Pattern.compile("(\\d{3}|\\d{5}|\\d{7})[-－—–]?(?=\\p{IsHan})(.+)");
  private static final Pattern CODE_IN_BRACKETS = Pattern.compile("[\\[【(（](\\d{3}|\\d{5}|\\d{7})[\\]】)）](?=\\p{IsHan}).+");
  private static final Pattern AMOUNT_LAST = Pattern.compile(".*[\\p{IsHan})）](?=[-－−]?\\d)([-－−]?[\\d,，]+[.．]\\d{1,6})");

  String text() {
    return new Word(piece, 0).text();
  }

  PrintedLine line() {
    return piece.line();
  }

  boolean numeric() {
    return kind != Kind.WORD;
  }

  static List<Token> of(PrintedLine line) {
    List<Piece> pieces = new ArrayList<>();
    for (Word word : Word.of(line)) {
      parted(word.piece(), pieces);
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Word word = new Word(pieces.get(i), 0);
      Kind kind = !word.amount() ? Kind.WORD : word.digits() ? Kind.DIGITS : Kind.AMOUNT;
      tokens.add(new Token(pieces.get(i), kind, i == 0, i + 1 == pieces.size()));
    }
    return tokens;
  }

  private static void parted(Piece piece, List<Piece> pieces) {
    String text = new Word(piece, 0).text();
    Matcher code = CODE_FIRST.matcher(text);
    Matcher amount = AMOUNT_LAST.matcher(text);
    Matcher bracketed = CODE_IN_BRACKETS.matcher(text);
    if (bracketed.matches() && account(bracketed.group(1))) {
      pieces.add(new Piece(piece.line(), piece.start() + bracketed.start(1), piece.start() + bracketed.end(1)));
      parted(new Piece(piece.line(), piece.start() + bracketed.end(1) + 1, piece.end()), pieces);
    } else if (code.matches() && account(code.group(1))) {
      pieces.add(new Piece(piece.line(), piece.start(), piece.start() + code.end(1)));
      parted(new Piece(piece.line(), piece.start() + code.start(2), piece.end()), pieces);
    } else if (amount.matches()) {
      pieces.add(new Piece(piece.line(), piece.start(), piece.start() + amount.start(1)));
      pieces.add(new Piece(piece.line(), piece.start() + amount.start(1), piece.end()));
    } else {
      pieces.add(piece);
    }
  }

  /** Whether digits are the code of an account. */
  static boolean account(String digits) {
    return Accounts.standard().find(Scheme.FUNCTION, digits).isPresent() || Accounts.standard().find(Scheme.ECONOMIC, digits).isPresent();
  }
}
