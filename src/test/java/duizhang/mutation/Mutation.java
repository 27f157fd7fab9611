package duizhang.mutation;

import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How a reading may differ from its page in one place. Each changes one table, chosen by the random numbers it is given. */
enum Mutation {
  SHIFT_CELL {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      List<Cell> blank = grid.cells().stream().filter(cell -> cell.blank() && single(cell)).toList();
      List<Cell[]> moves = new ArrayList<>();
      for (Cell to : blank) {
        grid.cells().stream().filter(from -> amount.test(from) && single(from) && beside(from, to)).forEach(from -> moves.add(new Cell[]{from, to}));
      }
      return one(moves, random).map(move -> new Change(with(grid, cell -> cell == move[0]
          ? printing(cell, "", List.of())
          : cell == move[1] ? printing(cell, move[0].text(), move[0].tokens()) : cell), said(move[0]) + " to " + place(move[1])));
    }
  },
  SWAP_SIBLINGS {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      List<Cell> amounts = grid.cells().stream().filter(cell -> amount.test(cell) && single(cell)).toList();
      List<Cell[]> pairs = new ArrayList<>();
      for (int i = 0; i < amounts.size(); i++) {
        for (int j = i + 1; j < amounts.size(); j++) {
          if (beside(amounts.get(i), amounts.get(j)) && !amounts.get(i).compact().equals(amounts.get(j).compact())) {
            pairs.add(new Cell[]{amounts.get(i), amounts.get(j)});
          }
        }
      }
      return one(pairs, random).map(pair -> exchanged(grid, pair));
    }
  },
  DROP_DIGIT {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      return one(grid.cells().stream().filter(amount).filter(cell -> digits(cell).length > 1).toList(), random).map(chosen -> {
        int[] digits = digits(chosen);
        int at = digits[random.nextInt(digits.length)];
        String text = chosen.text().substring(0, at) + chosen.text().substring(at + 1);
        return new Change(with(grid, cell -> cell == chosen ? printing(cell, text, cell.tokens()) : cell), said(chosen) + " as " + text);
      });
    }
  },
  DROP_MINUS {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      return one(grid.cells().stream().filter(cell -> amount.test(cell) && cell.compact().matches("[-－−].*")).toList(), random)
          .map(chosen -> new Change(
              with(grid, cell -> cell == chosen ? printing(cell, cell.text().replaceFirst("[-－−]", ""), cell.tokens()) : cell), said(chosen)));
    }
  },
  DROP_ROW {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      Set<Integer> spanned = new HashSet<>();
      grid.cells().stream().filter(cell -> cell.rowSpan() > 1)
          .forEach(cell -> IntStream.range(cell.row(), cell.row() + cell.rowSpan()).forEach(spanned::add));
      List<Integer> rows = grid.cells().stream().filter(cell -> amount.test(cell) && !spanned.contains(cell.row())).map(Cell::row).distinct().toList();
      return one(rows, random).map(row -> new Change(
          new Grid(
              grid.method(), grid.box(), grid.rows() - 1, grid.columns(),
              grid.cells().stream().filter(cell -> cell.row() != row)
                  .map(cell -> cell.row() < row
                      ? cell
                      : new Cell(cell.row() - 1, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), cell.text(), cell.tokens()))
                  .toList(),
              grid.printedCharacters(), grid.heldCharacters()),
          "row " + row));
    }
  },
  JOIN_CELLS {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      List<Cell[]> pairs = new ArrayList<>();
      for (Cell left : grid.cells()) {
        grid.cells().stream().filter(right -> amount.test(left) && amount.test(right) && single(left) && single(right) && left.row() == right.row()
            && left.column() + 1 == right.column()).forEach(right -> pairs.add(new Cell[]{left, right}));
      }
      return one(pairs, random).map(pair -> {
        List<Integer> tokens = new ArrayList<>(pair[0].tokens());
        tokens.addAll(pair[1].tokens());
        return new Change(new Grid(grid.method(), grid.box(), grid.rows(), grid.columns(), grid.cells().stream().filter(cell -> cell != pair[1])
            .map(cell -> cell == pair[0]
                ? new Cell(cell.row(), cell.column(), 1, 2, cell.box(), cell.text() + pair[1].text(), tokens)
                : cell)
            .toList(), grid.printedCharacters(), grid.heldCharacters()), said(pair[0]) + " with " + said(pair[1]));
      });
    }
  },
  EXCHANGE_HEADS {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      int body = grid.cells().stream().filter(amount).mapToInt(Cell::row).min().orElse(0);
      List<Cell> heads = grid.cells().stream().filter(cell -> cell.row() + cell.rowSpan() <= body && cell.compact().length() > 1 && cell.columnSpan() == 1)
          .filter(cell -> grid.cells().stream().anyMatch(below -> below.column() == cell.column() && amount.test(below))).toList();
      List<Cell[]> pairs = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        for (int j = i + 1; j < heads.size(); j++) {
          boolean rank = heads.get(i).row() == heads.get(j).row() && heads.get(i).rowSpan() == heads.get(j).rowSpan();
          if (rank && !heads.get(i).compact().equals(heads.get(j).compact())) {
            pairs.add(new Cell[]{heads.get(i), heads.get(j)});
          }
        }
      }
      return one(pairs, random).map(pair -> exchanged(grid, pair));
    }
  },
  UNIT_OF_TABLE {
    @Override
    Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random) {
      return one(grid.cells().stream().filter(cell -> UNIT.matcher(cell.text()).find()).toList(), random)
          .map(chosen -> new Change(
              with(grid, cell -> cell == chosen ? printing(cell, otherUnit(cell.text()), cell.tokens()) : cell), said(chosen)));
    }

    @Override
    Optional<Damaged> of(Document document, BiPredicate<Integer, Cell> amount, Random random) {
      List<int[]> places = new ArrayList<>();
      for (int page = 0; page < document.pages().size(); page++) {
        for (int line = 0; line < document.pages().get(page).lines().size(); line++) {
          if (UNIT.matcher(document.pages().get(page).lines().get(line).text()).find()) {
            places.add(new int[]{page, line});
          }
        }
      }
      return one(places, random).map(place -> {
        Page page = document.pages().get(place[0]);
        List<TextLine> lines = new ArrayList<>(page.lines());
        TextLine line = lines.get(place[1]);
        lines.set(place[1], new TextLine(otherUnit(line.text()), line.box(), List.of()));
        return new Damaged(
            replaced(document, place[0], new Page(page.number(), page.width(), page.height(), lines, page.regions(), page.tokens(), page.refusal())), null,
            "p" + page.number() + " " + line.text().strip());
      }).or(() -> super.of(document, amount, random));
    }
  };

  /** @param where what was changed, for people */
  record Change(Grid grid, String where) {}

  /**
   * @param region the changed table, as the page reads without the change; null where no table was changed
   * @param where what was changed, for people
   */
  record Damaged(Document document, Region region, String where) {}

  private static final Pattern UNIT = Pattern.compile("(单位[:：]\\s*)(万?)元");

  /** One table changed, or nothing where there is no place for this kind. */
  abstract Optional<Change> of(Grid grid, Predicate<Cell> amount, Random random);

  /** @param amount whether a cell of a page, by the number of the page, prints a figure of the form */
  Optional<Damaged> of(Document document, BiPredicate<Integer, Cell> amount, Random random) {
    List<int[]> places = new ArrayList<>();
    for (int page = 0; page < document.pages().size(); page++) {
      for (int region = 0; region < document.pages().get(page).regions().size(); region++) {
        places.add(new int[]{page, region});
      }
    }
    Collections.shuffle(places, random);
    for (int[] place : places) {
      Page page = document.pages().get(place[0]);
      Optional<Change> changed = of(page.regions().get(place[1]).first(), cell -> amount.test(page.number(), cell), random);
      if (changed.isPresent()) {
        List<Region> regions = new ArrayList<>(page.regions());
        regions.set(place[1], new Region(changed.get().grid(), List::of));
        return Optional.of(new Damaged(
            replaced(document, place[0], new Page(page.number(), page.width(), page.height(), page.lines(), regions, page.tokens(), page.refusal())),
            page.regions().get(place[1]), "p" + page.number() + " " + changed.get().where()));
      }
    }
    return Optional.empty();
  }

  private static Document replaced(Document document, int index, Page page) {
    List<Page> pages = new ArrayList<>(document.pages());
    pages.set(index, page);
    return new Document(document.source(), pages, document.notes(), document.attachments());
  }

  private static String otherUnit(String text) {
    Matcher unit = UNIT.matcher(text);
    return unit.replaceFirst(found -> found.group(1) + (found.group(2).isEmpty() ? "万元" : "元"));
  }

  private static <T> Optional<T> one(List<T> all, Random random) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static Change exchanged(Grid grid, Cell[] pair) {
    return new Change(with(grid, cell -> cell == pair[0]
        ? printing(cell, pair[1].text(), pair[1].tokens())
        : cell == pair[1] ? printing(cell, pair[0].text(), pair[0].tokens()) : cell), said(pair[0]) + " and " + said(pair[1]));
  }

  private static Grid with(Grid grid, Function<Cell, Cell> change) {
    return new Grid(
        grid.method(), grid.box(), grid.rows(), grid.columns(), grid.cells().stream().map(change).toList(), grid.printedCharacters(), grid.heldCharacters());
  }

  private static Cell printing(Cell cell, String text, List<Integer> tokens) {
    return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), text, tokens);
  }

  private static boolean single(Cell cell) {
    return cell.rowSpan() == 1 && cell.columnSpan() == 1;
  }

  private static boolean beside(Cell one, Cell other) {
    return Math.abs(one.row() - other.row()) + Math.abs(one.column() - other.column()) == 1;
  }

  private static int[] digits(Cell cell) {
    return IntStream.range(0, cell.text().length()).filter(i -> Character.isDigit(cell.text().charAt(i))).toArray();
  }

  private static String said(Cell cell) {
    return cell.compact() + " " + place(cell);
  }

  private static String place(Cell cell) {
    return "(" + cell.row() + "," + cell.column() + ")";
  }
}
