package duizhang.lines.sheet;

import duizhang.lines.Word;
import duizhang.read.text.PrintedLine;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Says whether a cell ends between two lines. Converters mark it either by a blank at the end of the cell's last line or by an empty line after it.
 */
final class CellEnds {
  private CellEnds() {}

  /** Whether the lines bear either mark. */
  static boolean marked(List<PrintedLine> lines) {
    BiPredicate<PrintedLine, PrintedLine> ends = of(lines);
    for (int i = 1; i < lines.size(); i++) {
      if (ends.test(lines.get(i - 1), lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  static BiPredicate<PrintedLine, PrintedLine> of(List<PrintedLine> lines) {
    long marked = lines.stream().filter(line -> Word.trailing(line) > 0).count();
    // Where some lines end in a blank and others do not, the blank means something.
    if (5 * marked > lines.size() && marked < lines.size()) {
      return (line, next) -> Word.trailing(line) > 0;
    }
    return (line, next) -> next.number() > line.number() + 1;
  }
}
