package duizhang.check;

import duizhang.codes.Accounts;
import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Scheme;
import duizhang.codes.TokenRole;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of accounts (DS-07 to DS-09 of the rule list): codes with the names of the classification, items below their groups, line numbers without a gap. */
final class AccountRows {
  private static final Pattern ENDING = WordFile.of("findings.yaml").section("levels").pattern("ending");
  private static final Set<Scheme> ACCOUNTS = EnumSet.of(Scheme.FUNCTION, Scheme.ECONOMIC);
  private static final int CLASS = 3;
  private static final int GROUP = 5;
  private static final int ITEM = 7;

  private final TableFigures tables;
  private final List<Fact> rows;
  private final Observations seen;

  private AccountRows(TableFigures tables, List<Fact> facts, Observations seen) {
    this.tables = tables;
    this.rows = facts.stream().filter(fact -> ACCOUNTS.contains(fact.scheme()) && fact.code() != null && fact.code().matches("\\d+") && fact.table() != null
        && fact.form().ofDepartments()).toList();
    this.seen = seen;
  }

  static void check(TableFigures tables, List<Fact> facts, List<LedgerEntry> ledger, Observations seen) {
    AccountRows accounts = new AccountRows(tables, facts, seen);
    accounts.names();
    accounts.levels();
    accounts.lineNumbers(ledger);
  }

  /** A name that begins or ends as the classification's does, or that one of its editions bore, is the name. */
  private void names() {
    Map<String, Fact> others = new TreeMap<>();
    boolean asked = false;
    for (Fact row : rows) {
      Optional<Accounts.Account> account = Accounts.standard().find(row.scheme(), row.code());
      boolean before = account.isPresent() && row.fiscalYear() != null && account.get().validFrom() != null && !account.get().validFrom().isEmpty()
          && row.fiscalYear() <= Integer.parseInt(account.get().validFrom());
      if (account.isEmpty() || before || row.itemName() == null || row.itemName().isBlank()) {
        continue;
      }
      asked = true;
      List<String> printed = Stream.of(row.itemName().split("/")).map(AccountRows::bare).toList();
      boolean named = Stream.concat(Stream.of(account.get().name()), account.get().aliases().stream()).map(AccountRows::bare)
          .anyMatch(name -> printed.stream().anyMatch(own -> own.contains(name) || !own.isEmpty() && name.contains(own)));
      if (!named) {
        others.putIfAbsent(row.code(), row);
      }
    }
    if (!others.isEmpty()) {
      Fact first = others.values().iterator().next();
      String expected = Accounts.standard().find(first.scheme(), first.code()).orElseThrow().name();
      Message message = Message.of("code_name").with("page", first.page()).with("table", tables.title(first)).with("printed", TableFigures.row(first))
          .with("expected", expected).with("count", others.size());
      seen.found("DS-07", new Draft(
          FindingKind.FORMAT, CheckLevel.FLAG, CheckCause.UNDECIDED, first.page(), TableFigures.row(first), expected, null, null, message, others.size()));
    } else if (asked) {
      seen.asked("DS-07");
    }
  }

  private static String bare(String name) {
    return ENDING.matcher(Wording.fold(Wording.withoutNumbering(Wording.compact(name)))).replaceFirst("");
  }

  /** A form that lists groups lists those of all its items; a row that was not read is missing as well, so nobody is blamed for it. */
  private void levels() {
    Map<String, Set<String>> codes = rows.stream().filter(row -> row.scheme() == Scheme.FUNCTION)
        .collect(Collectors.groupingBy(Fact::table, TreeMap::new, Collectors.mapping(Fact::code, Collectors.toCollection(TreeSet::new))));
    List<String> orphans = new ArrayList<>();
    boolean asked = false;
    for (Set<String> table : codes.values()) {
      boolean groups = table.stream().anyMatch(code -> code.length() == GROUP) && table.stream().anyMatch(code -> code.length() == CLASS);
      List<String> items = table.stream().filter(code -> code.length() == ITEM).toList();
      if (groups && !items.isEmpty()) {
        asked = true;
        items.stream().filter(item -> !table.contains(item.substring(0, GROUP)) || !table.contains(item.substring(0, CLASS))).forEach(orphans::add);
      }
    }
    if (!orphans.isEmpty()) {
      seen.silent("DS-08", CheckLevel.NOT_RUN, "rows above " + String.join(", ", orphans) + " are not printed, or not read");
    } else if (asked) {
      seen.asked("DS-08");
    }
  }

  private void lineNumbers(List<LedgerEntry> ledger) {
    Map<String, Set<Integer>> numbers = ledger.stream()
        .filter(entry -> entry.role() == TokenRole.LINE_NUMBER && entry.table() != null && entry.printed().matches("\\d{1,3}"))
        .collect(Collectors.groupingBy(LedgerEntry::table, TreeMap::new,
            Collectors.mapping(entry -> Integer.valueOf(entry.printed()), Collectors.toCollection(TreeSet::new))));
    List<String> gaps = new ArrayList<>();
    numbers.forEach((table, lines) -> {
      int last = lines.stream().mapToInt(Integer::intValue).max().orElseThrow();
      if (lines.size() < last) {
        gaps.add((last - lines.size()) + " of " + last + " in " + table);
      }
    });
    if (!gaps.isEmpty()) {
      seen.silent("DS-09", CheckLevel.NOT_RUN, "line numbers are not printed, or not read: " + String.join(", ", gaps));
    } else if (!numbers.isEmpty()) {
      seen.asked("DS-09");
    }
  }
}
