package duizhang.lines.order;

import duizhang.codes.Accounts;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in which panel of a form each item stands: by its words, the series of its code or number, and the order in which items are printed. */
final class Sides {
  private static final WordFile WORDS = WordFile.of("heads.yaml").section("rows");
  private static final Pattern REVENUE = WORDS.pattern("revenue");
  private static final Pattern EXPENDITURE = WORDS.pattern("expenditure");
  private static final Pattern NUMBER = WORDS.pattern("number");
  private static final String NUMERALS = WORDS.text("numerals");

  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final Accounts accounts = Accounts.standard();
  private final ColumnHeads heads;
  private final int[] lastNumber;
  private final String[] lastCode;
  private final int[] lastLine;

  private Sides(ColumnHeads heads) {
    this.heads = heads;
    lastNumber = new int[heads.panels().size()];
    lastCode = new String[heads.panels().size()];
    lastLine = new int[heads.panels().size()];
    Arrays.fill(lastCode, "");
  }

  static void assign(List<Item> items, ColumnHeads heads) {
    if (heads.panels().size() > 1) {
      new Sides(heads).assign(items);
    }
  }

  private void assign(List<Item> items) {
    Item before = null;
    for (Item item : items) {
      int best = 0;
      int most = Integer.MIN_VALUE;
      for (int panel = 0; panel < lastCode.length; panel++) {
        int score = score(item, before, panel);
        if (score > most) {
          most = score;
          best = panel;
        }
      }
      item.panel = best;
      int number = number(item);
      if (number > 0) {
        lastNumber[best] = number;
      }
      if (!item.code.isEmpty()) {
        lastCode[best] = item.digits();
      }
      if (item.lineNumber != null) {
        lastLine[best] = Integer.parseInt(item.lineNumber.text());
      }
      before = item;
    }
    for (int i = 1; i < items.size(); i++) {
      giveBack(items.get(i - 1), items.get(i));
    }
    for (int i = 0; i < items.size(); i++) {
      share(items.get(i), items.subList(i + 1, items.size()));
    }
  }

  /** A total of one side with the amounts of both, where the name of the other side's total is printed later and alone. */
  private void share(Item item, List<Item> later) {
    int room = heads.panels().get(item.panel).values().size();
    if (item.numbers.size() <= room || !total(item)) {
      return;
    }
    later.stream()
        .filter(other -> other.panel > item.panel && other.numbers.isEmpty() && total(other))
        .filter(other -> item.numbers.size() == room + heads.panels().get(other.panel).values().size())
        .findFirst()
        .ifPresent(other -> {
          other.numbers.addAll(item.numbers.subList(room, item.numbers.size()));
          item.numbers.subList(room, item.numbers.size()).clear();
        });
  }

  /** Two names printed before the numbers of both. */
  private void giveBack(Item left, Item right) {
    int room = heads.panels().get(right.panel).values().size();
    int leftRoom = heads.panels().get(left.panel).values().size();
    if (left.panel < right.panel && left.numbers.isEmpty() && right.numbers.size() == room + leftRoom) {
      left.numbers.addAll(right.numbers.subList(0, leftRoom));
      right.numbers.subList(0, leftRoom).clear();
    }
  }

  private int score(Item item, Item before, int panel) {
    int score = 0;
    Flow side = side(panel);
    Flow own = own(item);
    if (own != null && side != null) {
      score += own == side ? 40 : -40;
    }
    if (own == Flow.EXPENDITURE) {
      boolean use = catalogue.measure(label(item), Flow.EXPENDITURE).isPresent() && accounts.function(label(item)).isEmpty();
      score += panel == lastCode.length - 1 == use && lastCode.length > 2 ? 10 : 0;
    }
    if (!item.code.isEmpty()) {
      String code = item.digits();
      boolean family = lastCode[panel].length() >= 3 && code.startsWith(lastCode[panel].substring(0, 3));
      score += family ? 30 : 0;
      score += code.compareTo(lastCode[panel]) > 0 ? 10 : -50;
    }
    int number = number(item);
    if (number > 0) {
      score += number == lastNumber[panel] + 1 ? 20 : number == 1 ? 0 : number > lastNumber[panel] + 1 ? -5 : -10;
    }
    if (item.lineNumber != null) {
      // 行次 counts the lines of a panel one by one.
      int line = Integer.parseInt(item.lineNumber.text());
      score += line == lastLine[panel] + 1 ? 50 : line <= lastLine[panel] ? -50 : 0;
    }
    boolean sameLine = before != null && before.begins == item.begins && !before.tokens().isEmpty();
    if (sameLine) {
      score += panel > before.panel ? 25 : -25;
    }
    int expected = before == null ? 0 : (before.panel + 1) % lastCode.length;
    score += panel == expected ? 4 : 0;
    // A total that several panels of one side have in common stands at its right edge.
    boolean shared = panel > 0 && !heads.panels().get(panel).side().isEmpty() && heads.panels().get(panel).side().equals(heads.panels().get(panel - 1).side());
    score += shared && total(item) ? 30 : 0;
    if (item.numbers.size() > heads.panels().get(panel).values().size()) {
      score -= 60;
    }
    return score;
  }

  private Flow side(int panel) {
    String text = heads.panels().get(panel).side();
    return REVENUE.matcher(text).matches()
        ? Flow.REVENUE
        : EXPENDITURE.matcher(text).matches()
            ? Flow.EXPENDITURE
            : heads.coded() ? null : panel == 0 ? Flow.REVENUE : Flow.EXPENDITURE;
  }

  private static String label(Item item) {
    return Wording.withoutNumbering(Wording.fold(item.name()));
  }

  private boolean total(Item item) {
    return catalogue.line(label(item), Flow.REVENUE).or(() -> catalogue.line(label(item), Flow.EXPENDITURE)).filter(code -> code.contains("TOTAL")).isPresent();
  }

  private Flow own(Item item) {
    String label = label(item);
    boolean revenue = catalogue.line(label, Flow.REVENUE).isPresent() || catalogue.measure(label, Flow.REVENUE).isPresent();
    boolean expenditure = catalogue.line(label, Flow.EXPENDITURE).isPresent() || accounts.function(label).isPresent()
        || catalogue.measure(label, Flow.EXPENDITURE).filter(head -> head.flow() == null).isPresent() || HeadWords.standard().use(label);
    return revenue == expenditure ? null : revenue ? Flow.REVENUE : Flow.EXPENDITURE;
  }

  /** The number before a name such as 十二、, or 0. */
  private static int number(Item item) {
    Matcher matcher = NUMBER.matcher(item.name());
    if (!matcher.lookingAt()) {
      return 0;
    }
    String text = matcher.group(1);
    int ten = text.indexOf(NUMERALS.charAt(9));
    if (ten < 0) {
      return NUMERALS.indexOf(text.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(text.charAt(0)) + 1;
    return tens * 10 + (ten + 1 < text.length() ? NUMERALS.indexOf(text.charAt(ten + 1)) + 1 : 0);
  }
}
