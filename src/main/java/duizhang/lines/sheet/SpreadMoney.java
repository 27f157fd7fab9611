package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the upper part of a form whose blanks stand for places into the order in which other converters print it: the name of the block of money,
 * printed beside the middle of its lines, comes before them, so does a label torn around its value, and behind the amounts of a line nothing follows.
 */
final class SpreadMoney {
  private static final WordFile WORDS = WordFile.of("sheets.yaml").section("project");
  private static final Pattern PIECE = WORDS.pattern("money_piece");
  private static final Pattern CHARGE = WORDS.pattern("charge_piece");

  /** The money stands in fewer lines than this from the form's first. */
  private static final int MOST_LINES = 30;

  private SpreadMoney() {}

  static List<PrintedLine> inOrder(SheetPages pages, List<PrintedLine> form) {
    List<PrintedLine> block = new ArrayList<>();
    List<PrintedLine> others = new ArrayList<>();
    int charge = -1;
    for (int i = 0; i < form.size(); i++) {
      PrintedLine line = form.get(i);
      List<Word> words = Word.of(line);
      boolean label = i < MOST_LINES && !words.isEmpty() && CHARGE.matcher(Wording.fold(words.get(0).text())).matches();
      if (label && (charge >= 0 || words.size() == 1)) {
        // A label torn over the lines above and below its value comes before that.
        charge = charge < 0 ? others.size() : charge + 1;
        others.add(charge, words.size() == 1 ? line : pages.only(line, words.get(0).piece().start(), words.get(0).piece().end()));
        words = words.subList(1, words.size());
      }
      boolean piece = i < MOST_LINES && !words.isEmpty() && PIECE.matcher(Wording.fold(words.get(0).text())).matches();
      if (piece) {
        Piece first = words.get(0).piece();
        block.add(pages.only(line, first.start(), first.end()));
        words = words.subList(1, words.size());
      }
      int end = words.isEmpty() || !SheetTables.money(words.get(0)) ? words.size() : amounts(words);
      if (end > 0) {
        others.add(piece || label || end < words.size() ? pages.only(line, words.get(0).piece().start(), words.get(end - 1).piece().end()) : line);
      }
    }
    int total = 0;
    while (total < others.size() && !SheetTables.total(others.get(total))) {
      total++;
    }
    List<PrintedLine> ordered = new ArrayList<>(others.subList(0, total));
    ordered.addAll(block);
    ordered.addAll(others.subList(total, others.size()));
    return ordered;
  }

  /** How many words a line has up to the last of its first run of amounts; all where it has no amount or begins with one. */
  private static int amounts(List<Word> words) {
    int first = 0;
    while (first < words.size() && !words.get(first).amount()) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.get(end).amount()) {
      end++;
    }
    return first == 0 || end == first ? words.size() : end;
  }
}
