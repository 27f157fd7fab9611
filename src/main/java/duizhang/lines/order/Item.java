package duizhang.lines.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is printed of one row of one panel: its code, its name and its numbers, each in printed order. */
final class Item {
  final List<Token> code = new ArrayList<>();
  final List<Token> label = new ArrayList<>();
  final List<Token> numbers = new ArrayList<>();
  /** Instead of code, label and line number: what stands below each head that names rows. */
  final List<List<Token>> leads = new ArrayList<>();
  Token lineNumber;
  /** Number of the text line, counted over the block, in which it begins. */
  final int begins;
  int panel;
  /** The value columns of its panel that its numbers stand in, or null where only their order is known. */
  int[] columns;
  /** How many levels above its code are left to the rows before. */
  int level;
  /** The whole code, those levels included. */
  String whole = "";

  Item(int begins) {
    this.begins = begins;
  }

  /** The digits of the code without blanks. */
  String digits() {
    return code.stream().map(Token::text).collect(Collectors.joining());
  }

  String name() {
    return label.stream().map(Token::text).collect(Collectors.joining()).replaceAll("\\s", "");
  }

  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>(code);
    leads.forEach(tokens::addAll);
    tokens.addAll(label);
    if (lineNumber != null) {
      tokens.add(lineNumber);
    }
    tokens.addAll(numbers);
    return tokens;
  }
}
