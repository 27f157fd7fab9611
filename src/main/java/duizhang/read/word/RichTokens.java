package duizhang.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The pieces of a rich text, one after the other, as its syntax parts them. */
final class RichTokens {
  /** What a piece is. */
  enum Kind {
    OPENS,
    CLOSES,
    /** A control word; {@link #word()} and {@link #number(int)} tell it. */
    WORD,
    /** A control sign; {@link #value()} is its character. */
    SIGN,
    /** A byte of text; {@link #value()} is it. */
    BYTE,
    END
  }

  /** Words are of 32 letters at most, numbers of ten digits. */
  private static final int LONGEST = 32;

  private static final int HEX = 16;

  private final PushbackInputStream in;
  private String word = "";
  private Integer number;
  private int value;

  RichTokens(InputStream in) {
    this.in = new PushbackInputStream(in, 1);
  }

  String word() {
    return word;
  }

  /** The number behind the word. */
  int number(int otherwise) {
    return number == null ? otherwise : number;
  }

  int value() {
    return value;
  }

  Kind next() throws IOException {
    int c = in.read();
    while (c == '\r' || c == '\n' || c == 0) {
      c = in.read();
    }
    value = c;
    return switch (c) {
      case -1 -> Kind.END;
      case '{' -> Kind.OPENS;
      case '}' -> Kind.CLOSES;
      case '\\' -> control();
      default -> Kind.BYTE;
    };
  }

  private Kind control() throws IOException {
    int c = in.read();
    value = c;
    if (letter(c)) {
      readWord(c);
      return Kind.WORD;
    }
    switch (c) {
      case -1 :
        return Kind.END;
      case '\'' :
        value = Math.max(0, Character.digit(in.read(), HEX)) * HEX + Math.max(0, Character.digit(in.read(), HEX));
        return Kind.BYTE;
      case '\\', '{', '}' :
        return Kind.BYTE;
      case '\r', '\n' :
        word = "par";
        number = null;
        return Kind.WORD;
      default :
        return Kind.SIGN;
    }
  }

  private void readWord(int first) throws IOException {
    StringBuilder letters = new StringBuilder();
    int c = first;
    for (; letter(c) && letters.length() < LONGEST; c = in.read()) {
      letters.append((char) c);
    }
    StringBuilder digits = new StringBuilder();
    if (c == '-') {
      digits.append('-');
      c = in.read();
    }
    for (; c >= '0' && c <= '9' && digits.length() < 10; c = in.read()) {
      digits.append((char) c);
    }
    word = letters.toString();
    number = digits.isEmpty() || digits.toString().equals("-") ? null : Integer.valueOf((int) Long.parseLong(digits.toString()));
    // One blank ends the word and is not text.
    if (c != ' ' && c >= 0) {
      in.unread(c);
    }
  }

  /** Passes over bytes that are no text. */
  void pass(long bytes) throws IOException {
    for (long left = bytes; left > 0;) {
      long passed = in.skip(left);
      if (passed == 0) {
        return;
      }
      left -= passed;
    }
  }

  private static boolean letter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
