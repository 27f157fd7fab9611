package duizhang.lines.listing;

import duizhang.codes.Accounts;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.PrintedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts the words of a line into the columns of a form, from left to right: codes, labels and line numbers anchor a panel, the numbers after them
 * are packed to the left of the panel's columns. Keeps account of line numbers and codes, which rise within a panel; one parser reads one table.
 */
final class RowParser {
  /** What a column takes. */
  enum Role {
    CODE,
    LABEL,
    LINE_NUMBER,
    VALUE
  }

  /**
   * A line in its columns.
   *
   * @param torn the words of the line before, where the first half of the label stands
   * @param words by column, null where blank
   */
  record Row(PrintedLine line, List<Word> torn, Word[] words) {
    List<Word> in(List<Integer> columns) {
      return columns.stream().map(column -> words[column]).filter(Objects::nonNull).toList();
    }

    /** Whether anything but labels stands in it. */
    boolean anchored(RowParser parser) {
      return IntStream.range(0, words.length).anyMatch(column -> words[column] != null && parser.roles.get(column) != Role.LABEL);
    }

    /** This row, whose label goes on in {@code rest} where the numbers stand. */
    Row with(Row rest) {
      Word[] all = rest.words.clone();
      List<Word> first = new ArrayList<>();
      for (int column = 0; column < all.length; column++) {
        if (all[column] == null) {
          all[column] = words[column];
        } else if (words[column] != null) {
          first.add(words[column]);
        }
      }
      return new Row(rest.line, first, all);
    }

    /** The fields of the row with the first half of the label put before its second. */
    Field[] labelled(Field[] fields, RowParser parser) {
      for (Word word : torn) {
        int label = parser.columns(0, Role.LABEL).get(0);
        fields[label] = Field.of(word.piece()).and(fields[label]);
      }
      return fields;
    }
  }

  /** Text layers lose lines; a number that is this much too high is no line number. */
  private static final int MOST_LINES_LOST = 9;

  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final Accounts accounts = Accounts.standard();
  private final List<Role> roles;
  private final int[] panels;
  private final int[] lastLine;
  private final String[] lastCode;
  private final boolean twoSides;

  /** @param leaves the printed heads of the columns, folded; {@code twoSides} where the left panel is revenue and the right expenditure */
  RowParser(List<String> leaves, boolean twoSides) {
    this.twoSides = twoSides;
    roles = leaves.stream().map(this::role).toList();
    panels = new int[roles.size()];
    boolean valueSeen = false;
    for (int column = 0; column < panels.length; column++) {
      boolean starts = valueSeen && roles.get(column) != Role.VALUE;
      panels[column] = (column == 0 ? 0 : panels[column - 1]) + (starts ? 1 : 0);
      valueSeen = roles.get(column) == Role.VALUE;
    }
    lastLine = new int[panels()];
    lastCode = new String[panels()];
    Arrays.fill(lastLine, -1);
    Arrays.fill(lastCode, "");
  }

  private Role role(String leaf) {
    return catalogue.column("line_number", leaf)
        ? Role.LINE_NUMBER
        : catalogue.column("code", leaf)
            ? Role.CODE
            : catalogue.column("label", leaf)
                ? Role.LABEL
                : Role.VALUE;
  }

  int panels() {
    return panels[panels.length - 1] + 1;
  }

  /** The columns of a panel that take {@code role}. */
  List<Integer> columns(int panel, Role role) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < panels.length; column++) {
      if (panels[column] == panel && roles.get(column) == role) {
        columns.add(column);
      }
    }
    return columns;
  }

  int size() {
    return roles.size();
  }

  int values() {
    return (int) roles.stream().filter(role -> role == Role.VALUE).count();
  }

  boolean labelled() {
    return roles.contains(Role.LABEL);
  }

  /** The line as a row, or empty where its words do not fit. */
  Optional<Row> parse(PrintedLine line) {
    List<Word> words = Word.of(line);
    Word[] placed = new Word[roles.size()];
    boolean anchored = false;
    boolean known = !words.isEmpty();
    int from = 0;
    int panel = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int column = word.chinese() ? label(word, from) : word.amount() ? number(words, i, from, panel) : -1;
      if (column < 0) {
        return Optional.empty();
      }
      placed[column] = word;
      from = column + 1;
      panel = panels[column];
      anchored |= roles.get(column) != Role.LABEL;
      known &= roles.get(column) != Role.LABEL || known(word);
    }
    if (!anchored && !(known && twoSides)) {
      return Optional.empty();
    }
    Row row = new Row(line, List.of(), placed);
    if (labelled() && !anchored && words.size() > panels()) {
      return Optional.empty();
    }
    remember(row);
    return Optional.of(row);
  }

  private int label(Word word, int from) {
    Flow side = twoSides ? side(word) : null;
    for (int column = from; column < roles.size(); column++) {
      boolean other = side == Flow.REVENUE && panels[column] > 0 || side == Flow.EXPENDITURE && panels[column] == 0;
      if (roles.get(column) == Role.LABEL && !other) {
        return column;
      }
    }
    return -1;
  }

  /** Codes and line numbers go where their series goes on, before anything is taken for an amount. */
  private int number(List<Word> words, int i, int from, int panel) {
    Word word = words.get(i);
    // A code whose name was lost is still a code: never an amount.
    boolean nameless = i == 0 && (accounts.find(Scheme.FUNCTION, word.text()).isPresent() || accounts.find(Scheme.ECONOMIC, word.text()).isPresent());
    boolean beforeLabel = i + 1 == words.size() || words.get(i + 1).chinese() || nameless;
    int skipping = -1;
    for (int column = from; column < roles.size(); column++) {
      if (roles.get(column) == Role.CODE && beforeLabel && word.text().matches("\\d{3}|\\d{5}|\\d{7}")
          && word.text().compareTo(lastCode[panels[column]]) > 0) {
        return column;
      }
      if (roles.get(column) == Role.LINE_NUMBER && word.text().matches("\\d{1,3}")) {
        int step = step(Integer.parseInt(word.text()), panels[column]);
        if (step == 1) {
          return column;
        }
        skipping = skipping < 0 && step > 1 && step < MOST_LINES_LOST ? column : skipping;
      }
    }
    if (skipping >= 0) {
      return skipping;
    }
    for (int column = from; column < roles.size(); column++) {
      if (roles.get(column) == Role.VALUE && (panels[column] == panel || !labelled())) {
        return column;
      }
    }
    return -1;
  }

  /** By how much the number is more than the panel's last line number; a panel begins where the one before it has begun. */
  private int step(int number, int panel) {
    return lastLine[panel] >= 0 ? number - lastLine[panel] : number > lastLine[Math.max(0, panel - 1)] ? 1 : -1;
  }

  /** Which side of the account only a label may stand on, or null. */
  private Flow side(Word word) {
    String label = Wording.withoutNumbering(Wording.fold(word.text()));
    boolean revenue = catalogue.line(label, Flow.REVENUE).isPresent() || catalogue.measure(label, Flow.REVENUE).isPresent();
    boolean expenditure = catalogue.line(label, Flow.EXPENDITURE).isPresent() || accounts.function(label).isPresent();
    return revenue == expenditure ? null : revenue ? Flow.REVENUE : Flow.EXPENDITURE;
  }

  private boolean known(Word word) {
    return side(word) != null || catalogue.total(Wording.fold(word.text()));
  }

  private void remember(Row row) {
    for (int column = 0; column < roles.size(); column++) {
      Word word = row.words[column];
      if (word != null && roles.get(column) == Role.LINE_NUMBER) {
        lastLine[panels[column]] = Integer.parseInt(word.text());
      } else if (word != null && roles.get(column) == Role.CODE) {
        lastCode[panels[column]] = word.text();
      }
    }
  }
}
