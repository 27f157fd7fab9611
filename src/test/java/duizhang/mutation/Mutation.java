package duizhang.mutation;

import duizhang.fact.Amount;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a reading may differ from its page in one place. Each changes one table, chosen by the random numbers it is given. */
enum Mutation {
  SHIFT_CELL {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      List<Cell> blank = grid.cells().stream().filter(cell -> cell.blank() && single(cell)).toList();
      List<Cell[]> moves = new ArrayList<>();
      for (Cell to : blank) {
        grid.cells().stream().filter(from -> amount(from) && single(from) && beside(from, to)).forEach(from -> moves.add(new Cell[]{from, to}));
      }
      return one(moves, random).map(move -> with(grid, cell -> cell == move[0]
          ? printing(cell, "", List.of())
          : cell == move[1] ? printing(cell, move[0].text(), move[0].tokens()) : cell));
    }
  },
  SWAP_SIBLINGS {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      List<Cell> amounts = grid.cells().stream().filter(cell -> amount(cell) && single(cell)).toList();
      List<Cell[]> pairs = new ArrayList<>();
      for (int i = 0; i < amounts.size(); i++) {
        for (int j = i + 1; j < amounts.size(); j++) {
          if (beside(amounts.get(i), amounts.get(j)) && !amounts.get(i).compact().equals(amounts.get(j).compact())) {
            pairs.add(new Cell[]{amounts.get(i), amounts.get(j)});
          }
        }
      }
      return one(pairs, random).map(pair -> with(grid, cell -> cell == pair[0]
          ? printing(cell, pair[1].text(), pair[1].tokens())
          : cell == pair[1] ? printing(cell, pair[0].text(), pair[0].tokens()) : cell));
    }
  },
  DROP_DIGIT {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      return one(grid.cells().stream().filter(Mutation::amount).filter(cell -> cell.compact().chars().filter(Character::isDigit).count() > 1).toList(), random)
          .map(chosen -> {
            int[] digits = java.util.stream.IntStream.range(0, chosen.text().length()).filter(i -> Character.isDigit(chosen.text().charAt(i))).toArray();
            int at = digits[random.nextInt(digits.length)];
            return with(grid, cell -> cell == chosen ? printing(cell, cell.text().substring(0, at) + cell.text().substring(at + 1), cell.tokens()) : cell);
          });
    }
  },
  DROP_MINUS {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      return one(grid.cells().stream().filter(cell -> amount(cell) && cell.compact().matches("[-－−].*")).toList(), random)
          .map(chosen -> with(grid, cell -> cell == chosen ? printing(cell, cell.text().replaceFirst("[-－−]", ""), cell.tokens()) : cell));
    }
  },
  DROP_ROW {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      Set<Integer> spanned = new HashSet<>();
      grid.cells().stream().filter(cell -> cell.rowSpan() > 1).forEach(cell -> {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
          spanned.add(row);
        }
      });
      List<Integer> rows = grid.cells().stream().filter(cell -> amount(cell) && !spanned.contains(cell.row())).map(Cell::row).distinct().toList();
      return one(rows, random).map(row -> new Grid(
          grid.method(), grid.box(), grid.rows() - 1, grid.columns(),
          grid.cells().stream().filter(cell -> cell.row() != row)
              .map(cell -> cell.row() < row
                  ? cell
                  : new Cell(cell.row() - 1, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), cell.text(), cell.tokens()))
              .toList(),
          grid.printedCharacters(), grid.heldCharacters()));
    }
  },
  JOIN_CELLS {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      List<Cell[]> pairs = new ArrayList<>();
      for (Cell left : grid.cells()) {
        grid.cells().stream().filter(right -> amount(left) && amount(right) && single(left) && single(right) && left.row() == right.row()
            && left.column() + 1 == right.column()).forEach(right -> pairs.add(new Cell[]{left, right}));
      }
      return one(pairs, random).map(pair -> {
        List<Integer> tokens = new ArrayList<>(pair[0].tokens());
        tokens.addAll(pair[1].tokens());
        return new Grid(grid.method(), grid.box(), grid.rows(), grid.columns(), grid.cells().stream().filter(cell -> cell != pair[1])
            .map(cell -> cell == pair[0]
                ? new Cell(cell.row(), cell.column(), 1, 2, cell.box(), cell.text() + pair[1].text(), tokens)
                : cell)
            .toList(), grid.printedCharacters(), grid.heldCharacters());
      });
    }
  },
  EXCHANGE_HEADS {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      int body = grid.cells().stream().filter(Mutation::amount).mapToInt(Cell::row).min().orElse(0);
      List<Cell> heads = grid.cells().stream().filter(cell -> cell.row() + cell.rowSpan() <= body && cell.compact().length() > 1 && cell.columnSpan() == 1)
          .filter(cell -> grid.cells().stream().anyMatch(below -> below.column() == cell.column() && amount(below))).toList();
      List<Cell[]> pairs = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        for (int j = i + 1; j < heads.size(); j++) {
          boolean rank = heads.get(i).row() == heads.get(j).row() && heads.get(i).rowSpan() == heads.get(j).rowSpan();
          if (rank && !heads.get(i).compact().equals(heads.get(j).compact())) {
            pairs.add(new Cell[]{heads.get(i), heads.get(j)});
          }
        }
      }
      return one(pairs, random).map(pair -> with(grid, cell -> cell == pair[0]
          ? printing(cell, pair[1].text(), pair[1].tokens())
          : cell == pair[1] ? printing(cell, pair[0].text(), pair[0].tokens()) : cell));
    }
  },
  UNIT_OF_TABLE {
    @Override
    Optional<Grid> of(Grid grid, Random random) {
      return Optional.empty();
    }

    @Override
    Optional<Document> of(Document document, Random random) {
      List<int[]> places = new ArrayList<>();
      for (int page = 0; page < document.pages().size(); page++) {
        for (int line = 0; line < document.pages().get(page).lines().size(); line++) {
          if (document.pages().get(page).lines().get(line).text().matches(".*单位[:：]\\s*(万?元).*")) {
            places.add(new int[]{page, line});
          }
        }
      }
      return one(places, random).map(place -> {
        Page page = document.pages().get(place[0]);
        List<TextLine> lines = new ArrayList<>(page.lines());
        TextLine line = lines.get(place[1]);
        String text = line.text().matches(".*单位[:：]\\s*万元.*")
            ? line.text().replaceFirst("(单位[:：]\\s*)万元", "$1元")
            : line.text().replaceFirst("(单位[:：]\\s*)元", "$1万元");
        lines.set(place[1], new TextLine(text, line.box(), List.of()));
        return replaced(document, place[0], new Page(page.number(), page.width(), page.height(), lines, page.regions(), page.tokens(), page.refusal()));
      });
    }
  };

  /** One table changed, or nothing where there is no place for this kind. */
  abstract Optional<Grid> of(Grid grid, Random random);

  Optional<Document> of(Document document, Random random) {
    List<int[]> places = new ArrayList<>();
    for (int page = 0; page < document.pages().size(); page++) {
      for (int region = 0; region < document.pages().get(page).regions().size(); region++) {
        places.add(new int[]{page, region});
      }
    }
    java.util.Collections.shuffle(places, random);
    for (int[] place : places) {
      Page page = document.pages().get(place[0]);
      Optional<Grid> changed = of(page.regions().get(place[1]).first(), random);
      if (changed.isPresent()) {
        List<Region> regions = new ArrayList<>(page.regions());
        regions.set(place[1], new Region(changed.get(), List::of));
        return Optional.of(replaced(
            document, place[0], new Page(page.number(), page.width(), page.height(), page.lines(), regions, page.tokens(), page.refusal())));
      }
    }
    return Optional.empty();
  }

  private static Document replaced(Document document, int index, Page page) {
    List<Page> pages = new ArrayList<>(document.pages());
    pages.set(index, page);
    return new Document(document.source(), pages, document.notes(), document.attachments());
  }

  private static <T> Optional<T> one(List<T> all, Random random) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static Grid with(Grid grid, Function<Cell, Cell> change) {
    return new Grid(
        grid.method(), grid.box(), grid.rows(), grid.columns(), grid.cells().stream().map(change).collect(Collectors.toList()), grid.printedCharacters(),
        grid.heldCharacters());
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

  private static final Predicate<String> NUMBER = text -> text.matches("[-－−]?[0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)?");

  private static boolean amount(Cell cell) {
    return NUMBER.test(cell.compact()) && Amount.parse(cell.compact()).isPresent() && !cell.compact().matches("\\d{1,9}");
  }
}
