package duizhang.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts of revenue, of the functional and of both economic classifications, from {@code codes/accounts.tsv}. */
public final class Accounts {
  /**
   * One account.
   *
   * @param code 3, 5 or 7 digits
   * @param validFrom first year of this name, empty where unknown
   * @param validTo last year, empty where it holds today
   */
  public record Account(Chart chart, String code, String name, String validFrom, String validTo, List<String> aliases) {
    /** What rows with this code are, or null. */
    public Scheme scheme() {
      return chart.scheme();
    }
  }

  /** The last word of many names, which documents leave out or add. */
  private static final String EXPENDITURE = "支出";

  private static final Accounts STANDARD = load();

  private final List<Account> all;
  private final Map<String, Account> byCode = new HashMap<>();
  private final Map<String, Account> functionsByName = new HashMap<>();
  private final Map<String, List<Account>> byName = new HashMap<>();

  private Accounts(List<Account> all) {
    this.all = List.copyOf(all);
    for (Account account : all) {
      byCode.putIfAbsent(account.code(), account);
      names(account).forEach(name -> byName.computeIfAbsent(account.chart() + name, key -> new ArrayList<>()).add(account));
      if (account.chart() == Chart.FUNCTION && account.code().length() == 3) {
        functionsByName.put(Wording.fold(account.name()), account);
        account.aliases().forEach(alias -> functionsByName.putIfAbsent(Wording.fold(alias), account));
      }
    }
  }

  public static Accounts standard() {
    return STANDARD;
  }

  public List<Account> all() {
    return all;
  }

  public Optional<Account> find(Scheme scheme, String code) {
    return Optional.ofNullable(byCode.get(code)).filter(account -> account.scheme() == scheme);
  }

  /** The top-level function that a label without a code names: 社会保障和就业支出 is 208. */
  public Optional<Account> function(String label) {
    String folded = Wording.withoutNumbering(Wording.fold(label));
    Account exact = functionsByName.get(folded);
    return Optional.ofNullable(exact != null ? exact : functionsByName.get(folded + EXPENDITURE));
  }

  /** The top-level economic class that a label without a code names: 工资福利支出 is 301. */
  public Optional<Account> economic(String label) {
    String folded = Wording.withoutNumbering(Wording.fold(label));
    return all.stream()
        .filter(account -> account.chart() == Chart.DEPARTMENT_ECONOMIC && account.code().length() == 3 && Wording.fold(account.name()).equals(folded))
        .findFirst();
  }

  /** The accounts that departments and units use: functional, and the departments' economic ones. */
  public List<Account> ofDepartments() {
    return all.stream().filter(account -> account.chart() == Chart.FUNCTION || account.chart() == Chart.DEPARTMENT_ECONOMIC).toList();
  }

  /**
   * The account that a label without a code names: one right below {@code within}, else the shortest of those below it that has no rival of its length.
   *
   * @param within the code above it, or an empty text where nothing is
   */
  public Optional<Account> named(Chart chart, String label, String within) {
    List<Account> first = candidates(chart, label, within);
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** The accounts that such a label may name: those of {@link #named} and its rivals, all of one length. */
  public List<Account> candidates(Chart chart, String label, String within) {
    List<Account> below = byName.getOrDefault(chart + bare(Wording.withoutNumbering(Wording.fold(label))), List.of()).stream()
        .filter(account -> account.code().startsWith(within) && !account.code().equals(within))
        .toList();
    int shortest = below.stream().mapToInt(account -> account.code().length()).min().orElse(0);
    return below.stream().filter(account -> account.code().length() == shortest).toList();
  }

  private static List<String> names(Account account) {
    List<String> names = new ArrayList<>(List.of(bare(Wording.fold(account.name()))));
    account.aliases().forEach(alias -> names.add(bare(Wording.fold(alias))));
    return names.stream().distinct().toList();
  }

  private static String bare(String folded) {
    return folded.endsWith(EXPENDITURE) && folded.length() > EXPENDITURE.length() ? folded.substring(0, folded.length() - EXPENDITURE.length()) : folded;
  }

  private static Accounts load() {
    return new Accounts(DataFile.rows("codes/accounts.tsv").stream().map(parts -> {
      List<String> aliases = parts[5].isEmpty() ? List.of() : List.of(parts[5].split(";"));
      return new Account(Chart.of(parts[1]), parts[1], parts[2], parts[3], parts[4], aliases);
    }).toList());
  }
}
