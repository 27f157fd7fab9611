package duizhang.lines.listing;

import duizhang.codes.Wording;
import duizhang.lines.Layouts;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines that may hold one table: from the lines that name a table, its unit and holder to the next such lines.
 *
 * @param title the line that names the table, above it or, in some text layers, below, or null
 * @param titleBelow whether the title follows the table
 * @param lines the lines after the caption, without blank lines, titles and notes
 * @param noteLine number of the line with which the first note begins
 */
record Block(PrintedLine title, boolean titleBelow, List<PrintedLine> lines, int noteLine) {
  private static final WordFile WORDS = WordFile.of("layouts.yaml").section("captions");
  private static final Pattern TITLE = WORDS.pattern("title");
  private static final Pattern NUMBER = WORDS.pattern("number");
  private static final Pattern AROUND = WORDS.pattern("around");
  private static final Pattern UNIT = WORDS.pattern("unit");
  private static final Pattern BEFORE_UNIT = WORDS.pattern("before_unit");
  private static final Pattern PART = WORDS.pattern("part");
  private static final Pattern NOTE = WORDS.pattern("note");
  private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[、)）].*");

  /** Longer lines are no captions. */
  private static final int LONGEST = 80;

  Block {
    lines = List.copyOf(lines);
  }

  /** The blocks of a page, top to bottom; {@code free} are the lines that no other table claimed. */
  static List<Block> of(List<PrintedLine> free) {
    List<PrintedLine> lines = free.stream().filter(line -> !line.blank()).toList();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = captionEnd(lines, at);
      if (end == at) {
        at++;
        continue;
      }
      PrintedLine title = lines.subList(at, end).stream().filter(Block::titled).reduce((a, b) -> b).orElse(null);
      int next = end;
      while (next < lines.size() && captionEnd(lines, next) == next && !PART.matcher(compact(lines.get(next))).matches()) {
        next++;
      }
      blocks.add(block(title, lines.subList(end, next)));
      at = next;
    }
    return blocks;
  }

  /** Where the caption that begins at {@code from} ends; {@code from} itself where none begins. */
  private static int captionEnd(List<PrintedLine> lines, int from) {
    boolean named = false;
    int end = from;
    for (int i = from; i < lines.size() && i - end <= 1; i++) {
      boolean around = around(lines, i);
      if (around || titled(lines.get(i))) {
        named |= around;
        end = i + 1;
      } else if (end == from || compact(lines.get(i)).length() > 4) {
        break;
      }
    }
    return named ? end : from;
  }

  private static boolean around(List<PrintedLine> lines, int i) {
    String text = compact(lines.get(i));
    boolean restOfUnit = i > 0 && UNIT.matcher(text).matches() && BEFORE_UNIT.matcher(compact(lines.get(i - 1))).matches();
    return text.length() < LONGEST && (NUMBER.matcher(text).matches() || AROUND.matcher(text).matches() || restOfUnit);
  }

  private static boolean titled(PrintedLine line) {
    String text = Wording.fold(line.text());
    return text.length() < 50 && TITLE.matcher(text).matches() && !HEADING.matcher(text).matches() && !text.matches(".*[。;:].*")
        && !Layouts.standard().titled(text).isEmpty();
  }

  private static Block block(PrintedLine above, List<PrintedLine> lines) {
    PrintedLine title = above;
    List<PrintedLine> kept = new ArrayList<>();
    boolean note = false;
    int noteLine = Integer.MAX_VALUE;
    for (PrintedLine line : lines) {
      String text = compact(line);
      if (note || NOTE.matcher(text).matches()) {
        noteLine = Math.min(noteLine, line.number());
        note = !text.endsWith("。");
      } else if (title == null && titled(line)) {
        title = line;
      } else if (!text.contains("。") && !text.contains("；")) {
        kept.add(line);
      } else if (noteLine == Integer.MAX_VALUE) {
        break;
      }
    }
    return new Block(title, title != above, kept, noteLine);
  }

  static boolean heading(PrintedLine line) {
    return HEADING.matcher(compact(line)).matches();
  }

  private static String compact(PrintedLine line) {
    return Wording.compact(line.text());
  }
}
