package duizhang.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The accounts of the functional and of the departments' economic classification, from {@code codes/accounts.tsv}. */
public final class Accounts {
  /**
   * One account.
   *
   * @param code 3, 5 or 7 digits
   * @param validFrom first year of this name, empty where unknown
   * @param validTo last year, empty where it holds today
   */
  public record Account(Scheme scheme, String code, String name, String validFrom, String validTo, List<String> aliases) {}

  private static final Accounts STANDARD = load();

  private final List<Account> all;
  private final Map<String, Account> byCode = new HashMap<>();
  private final Map<String, Account> functionsByName = new HashMap<>();

  private Accounts(List<Account> all) {
    this.all = List.copyOf(all);
    for (Account account : all) {
      byCode.putIfAbsent(account.scheme() + account.code(), account);
      if (account.scheme() == Scheme.FUNCTION && account.code().length() == 3) {
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
    return Optional.ofNullable(byCode.get(scheme + code));
  }

  /** The top-level function that a label without a code names: 社会保障和就业支出 is 208. */
  public Optional<Account> function(String label) {
    String folded = Wording.withoutNumbering(Wording.fold(label));
    Account exact = functionsByName.get(folded);
    return Optional.ofNullable(exact != null ? exact : functionsByName.get(folded + "支出"));
  }

  /** The top-level economic class that a label without a code names: 工资福利支出 is 301. */
  public Optional<Account> economic(String label) {
    String folded = Wording.withoutNumbering(Wording.fold(label));
    return all.stream()
        .filter(account -> account.scheme() == Scheme.ECONOMIC && account.code().length() == 3 && Wording.fold(account.name()).equals(folded))
        .findFirst();
  }

  private static Accounts load() {
    List<Account> accounts = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Accounts.class.getResourceAsStream("/codes/accounts.tsv")), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] parts = line.split("\t", -1);
        List<String> aliases = parts[5].isEmpty() ? List.of() : List.of(parts[5].split(";"));
        accounts.add(new Account(Scheme.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4], aliases));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Accounts(accounts);
  }
}
