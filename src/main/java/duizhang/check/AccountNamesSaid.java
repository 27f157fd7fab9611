package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.words.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Accounts whose name a sentence cuts short, against the name that the document's tables print with the same code and amount (NAR-13 of the rule list). */
final class AccountNamesSaid {
  private static final Pattern ENDING = WordFile.of("findings.yaml").section("levels").pattern("ending");
  private static final int ITEM = 7;

  private AccountNamesSaid() {}

  static void check(TableFigures tables, List<Claim> claims, Observations seen) {
    Set<String> said = new HashSet<>();
    boolean named = false;
    for (Claim claim : claims) {
      boolean account = claim.scheme() == Scheme.FUNCTION && claim.code() != null && claim.code().length() == ITEM && claim.itemName() != null
          && claim.valueKind() == ValueKind.AMOUNT && claim.fact() != null;
      Optional<Fact> printed = account ? tables.fact(claim.fact()) : Optional.empty();
      if (printed.isEmpty() || printed.get().itemName() == null || !claim.code().equals(printed.get().code())) {
        continue;
      }
      named = true;
      String name = bare(claim.itemName());
      String own = bare(printed.get().itemName());
      boolean shortened = own.length() > name.length() && own.startsWith(name) && AccountLevels.levelled(claim.sentence(), name) && !AccountLevels.known(name);
      if (shortened && said.add(claim.code())) {
        Message message = Message.of("name_said").with("page", claim.page()).with("quote", Figure.quoted(claim.sentence(), 120))
            .with("printed", claim.itemName())
            .with("other_page", printed.get().page()).with("table", tables.title(printed.get())).with("row", TableFigures.row(printed.get()));
        seen.found("NAR-13", new Draft(
            FindingKind.FORMAT, CheckLevel.FLAG, CheckCause.DOCUMENT, claim.page(), claim.itemName(), printed.get().itemName(), null, null, message, 1));
      }
    }
    if (named) {
      seen.asked("NAR-13");
    }
  }

  private static String bare(String name) {
    return ENDING.matcher(Wording.fold(name)).replaceFirst("");
  }
}
