package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.DocumentKind;
import duizhang.codes.FindingKind;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.settle.Settlement;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counts that the accounts of 三公 owe beside their amounts: groups and journeys abroad, vehicles, receptions and guests (DS-11 of the rule list). */
final class OwedCounts {
  private static final List<WordFile> OWED = WordFile.of("findings.yaml").sections("owed");

  private OwedCounts() {}

  static void check(Settlement settlement, List<Fact> facts, List<Claim> claims, Observations seen) {
    Integer year = settlement.profile().year();
    boolean owes = settlement.profile().kind() == DocumentKind.FINAL_ACCOUNTS && settlement.profile().scope() != Scope.GOVERNMENT && year != null;
    Optional<Claim> told = claims.stream().filter(claim -> claim.scheme() == Scheme.THREE_PUBLIC && claim.stage() == Stage.FINAL
        && claim.valueKind() == ValueKind.AMOUNT && year != null && year.equals(claim.fiscalYear())).findFirst();
    if (!owes || told.isEmpty()) {
      return;
    }
    String text = settlement.document().pages().stream().flatMap(page -> page.lines().stream()).map(line -> Wording.compact(line.text()))
        .collect(Collectors.joining());
    String folded = Wording.fold(text);
    List<WordFile> missing = new ArrayList<>();
    for (WordFile owed : OWED) {
      boolean spent = Stream.concat(
          facts.stream().filter(fact -> fact.scheme() == Scheme.THREE_PUBLIC && fact.stage() == Stage.FINAL && year.equals(fact.fiscalYear())
              && owed.text("item").equals(fact.code()) && fact.valueKind() == ValueKind.AMOUNT).map(Fact::amount),
          claims.stream().filter(claim -> claim.scheme() == Scheme.THREE_PUBLIC && claim.stage() == Stage.FINAL && year.equals(claim.fiscalYear())
              && owed.text("item").equals(claim.code()) && claim.valueKind() == ValueKind.AMOUNT).map(Claim::valueYuan))
          .filter(Objects::nonNull).anyMatch(amount -> amount.compareTo(BigDecimal.ZERO) > 0);
      if (spent && !owed.pattern("told").matcher(folded).find()) {
        missing.add(owed);
      }
    }
    if (!missing.isEmpty()) {
      boolean unread = settlement.document().pages().stream().anyMatch(page -> page.refusal().isPresent());
      Claim first = told.get();
      Message message = Message.of("counts_owed").with("page", first.page()).with("row", names(missing, "zh", "、"), names(missing, "en", ", "));
      seen.found("DS-11", new Draft(
          FindingKind.DISCLOSURE, CheckLevel.FLAG, unread ? CheckCause.UNDECIDED : CheckCause.DOCUMENT, first.page(), null, null, null, null, message, 1));
    }
    seen.asked("DS-11");
  }

  private static String names(List<WordFile> missing, String language, String between) {
    return missing.stream().map(owed -> owed.text(language)).collect(Collectors.joining(between));
  }
}
