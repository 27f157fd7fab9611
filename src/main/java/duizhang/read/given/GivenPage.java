package duizhang.read.given;

import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.NumberScanner;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.ReadingMethod;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page in the making. Its numbers get their ids in the order in which their texts are put on it. */
public final class GivenPage {
  private final int number;
  private final List<NumberToken> tokens = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Map<Box, String> stored = new HashMap<>();
  private double width;
  private double height;

  /** @param number of the page, from 1 */
  public GivenPage(int number) {
    this.number = number;
  }

  /** Adds a line of text outside the tables. */
  public Run line(String text, Places places) {
    return print(text, places, false);
  }

  /** Begins a table; its cells come next, then its end. */
  public GivenTable table(ReadingMethod method) {
    return new GivenTable(this, method);
  }

  /** Adds a text: a line, or a piece of a table that {@link #grid} will tell of. */
  public Run print(String text, Places places, boolean inTable) {
    List<TextLine.Place> numbers = new ArrayList<>();
    for (NumberScanner.Found found : NumberScanner.find(text)) {
      numbers.add(new TextLine.Place(found.start(), found.end(), tokens.size()));
      String printed = text.substring(found.start(), found.end());
      tokens.add(new NumberToken(tokens.size(), printed, places.box(found.start(), found.end()), inTable));
    }
    Box box = places.box(0, text.length());
    width = Math.max(width, box.right());
    height = Math.max(height, box.bottom());
    if (!inTable && !text.isBlank()) {
      lines.add(new TextLine(text, box, numbers));
    }
    return new Run(text, numbers);
  }

  /** Adds a table whose texts are on the page already; the last six arguments as in {@link Grid}. */
  public void grid(
      ReadingMethod method, Box box, int rows, int columns, List<GivenCell> given, int printedCharacters, int heldCharacters, Map<Integer, String> open) {
    List<Cell> cells = given.stream()
        .sorted(Comparator.comparingInt(GivenCell::row).thenComparingInt(GivenCell::column))
        .map(GivenCell::cell)
        .toList();
    regions.add(new Region(new Grid(method, box, rows, columns, cells, printedCharacters, heldCharacters, open), List::of));
  }

  /** Says what the format holds behind the cell at {@code box}, which shows it otherwise. */
  public void stored(Box box, String value) {
    stored.put(box, value);
  }

  public Page page() {
    return new Page(number, width, height, lines, regions, tokens, Optional.empty(), false, stored);
  }

  /** Characters other than blanks. */
  public static int characters(String text) {
    return (int) text.chars().filter(c -> !blank((char) c)).count();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
  }
}
