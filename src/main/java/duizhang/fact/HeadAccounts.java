package duizhang.fact;

import duizhang.codes.AccountSystem;
import duizhang.codes.Accounts;
import duizhang.codes.Chart;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PrintedTable;
import duizhang.words.Parts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The accounts that the heads of a table's columns name: a matrix of functions by economic items, or of units by functions. Economic items are known by
 * code or by name, functions by their codes. A name alone is taken for an account only where it is none of the uses and several columns of the table
 * name accounts.
 */
final class HeadAccounts {
  /** So many columns name accounts by their names, or none does: a table of a few costs is no matrix. */
  private static final int SEVERAL = 3;

  /** Digits of the code of a class. */
  private static final int CLASS = 3;

  private static final Pattern CODED = Pattern
      .compile("[\\[【(]?([35]\\d{4}|[35]\\d{2}|2\\d{2}(?:\\d{2}){0,2}(?=[\\]】)]?[-、.:]?\\p{IsHan}))[\\]】)]?[-、.:]?(\\p{IsHan}.*)?");

  private HeadAccounts() {}

  /** The code by the column's index; columns that name none are missing. */
  static Map<Integer, String> of(PrintedTable.Listing table, FormCatalogue catalogue, Accounts accounts, AccountSystem preferred) {
    if (table.form() == FormId.THREE_PUBLIC) {
      // Its items have names that economic accounts have too.
      return Map.of();
    }
    Map<Integer, String> coded = new HashMap<>();
    Map<Integer, List<String>> uncoded = new TreeMap<>();
    for (Column column : table.columns()) {
      if (column.role() == ColumnRole.VALUE) {
        List<String> path = column.path().stream().map(Wording::fold).toList();
        coded(path).ifPresentOrElse(code -> coded.put(column.index(), code), () -> uncoded.put(column.index(), path));
      }
    }
    // The heads of a table are of one list: that which names more of them.
    Map<Integer, List<String>> first = candidates(uncoded, accounts, catalogue, chart(preferred));
    Map<Integer, List<String>> second = candidates(uncoded, accounts, catalogue, chart(other(preferred)));
    Map<Integer, String> named = inOrder(second.size() > first.size() ? second : first);
    // No cost is called as a class of costs: two of them are enough.
    boolean classes = named.values().stream().allMatch(code -> code.length() == CLASS) && new HashSet<>(named.values()).size() > 1;
    if (coded.size() + named.size() >= SEVERAL || classes) {
      coded.putAll(named);
    } else if (coded.isEmpty()) {
      // Governments set what each region gets in and spends beside each other: some heads name revenue accounts, others functions.
      Map<Integer, String> sided = inOrder(candidates(uncoded, accounts, catalogue, Chart.FUNCTION));
      if (preferred == AccountSystem.GOVERNMENT) {
        inOrder(candidates(uncoded, accounts, catalogue, Chart.REVENUE)).forEach(sided::putIfAbsent);
      }
      // A single function over all columns is what the title says.
      return new HashSet<>(sided.values()).size() >= SEVERAL ? sided : table.form().ofDepartments() ? Map.of() : partsOfRevenue(uncoded, accounts);
    }
    return coded;
  }

  /** What a government's column says to be a part of the revenue beside it, 其中：税收收入, is an account of revenue even where it is the only one named. */
  private static Map<Integer, String> partsOfRevenue(Map<Integer, List<String>> paths, Accounts accounts) {
    Map<Integer, String> parts = new HashMap<>();
    paths.forEach((column, path) -> path.stream().filter(Parts::opens).findFirst().map(Parts::without)
        .flatMap(name -> accounts.named(Chart.REVENUE, name, "")).ifPresent(account -> parts.put(column, account.code())));
    return parts;
  }

  private static AccountSystem other(AccountSystem system) {
    return system == AccountSystem.GOVERNMENT ? AccountSystem.DEPARTMENT : AccountSystem.GOVERNMENT;
  }

  private static Chart chart(AccountSystem system) {
    return system == AccountSystem.GOVERNMENT ? Chart.GOVERNMENT_ECONOMIC : Chart.DEPARTMENT_ECONOMIC;
  }

  private static Map<Integer, List<String>> candidates(
      Map<Integer, List<String>> paths, Accounts accounts, FormCatalogue catalogue, Chart chart) {
    Map<Integer, List<String>> candidates = new TreeMap<>();
    paths.forEach((column, path) -> {
      List<String> named = named(path, catalogue, accounts, chart);
      if (!named.isEmpty()) {
        candidates.put(column, named);
      }
    });
    return candidates;
  }

  /** Where the accounts that need no choice stand in the order of their codes, a name that two accounts have is of the one that fits between its neighbours. */
  private static Map<Integer, String> inOrder(Map<Integer, List<String>> candidates) {
    TreeMap<Integer, String> sure = new TreeMap<>();
    candidates.forEach((column, codes) -> {
      if (codes.size() == 1) {
        sure.put(column, codes.get(0));
      }
    });
    List<String> codes = List.copyOf(sure.values());
    boolean ordered = IntStream.range(1, codes.size()).allMatch(i -> codes.get(i - 1).compareTo(codes.get(i)) < 0);
    Map<Integer, String> chosen = new HashMap<>(sure);
    candidates.forEach((column, rivals) -> {
      Map.Entry<Integer, String> before = sure.lowerEntry(column);
      Map.Entry<Integer, String> after = sure.higherEntry(column);
      if (ordered && rivals.size() > 1 && before != null && after != null) {
        List<String> fit = rivals.stream().filter(code -> before.getValue().compareTo(code) < 0 && code.compareTo(after.getValue()) < 0).toList();
        if (fit.size() == 1) {
          chosen.put(column, fit.get(0));
        }
      }
    });
    return chosen;
  }

  private static Optional<String> coded(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Matcher matcher = CODED.matcher(path.get(i));
      if (matcher.matches()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** The deepest account that the heads name, each below the one above it; several where the deepest name is of several accounts. */
  private static List<String> named(List<String> path, FormCatalogue catalogue, Accounts accounts, Chart chart) {
    String within = "";
    List<String> rivals = List.of();
    for (String head : path) {
      boolean known = catalogue.total(head) || catalogue.measure(head, Flow.EXPENDITURE).isPresent();
      List<String> codes = known ? List.of() : accounts.candidates(chart, head, within).stream().map(Accounts.Account::code).toList();
      if (codes.size() == 1) {
        within = codes.get(0);
      }
      rivals = codes.isEmpty() ? rivals : codes;
    }
    return rivals.size() > 1 ? rivals : within.isEmpty() ? List.of() : List.of(within);
  }
}
