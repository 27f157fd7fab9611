package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The amounts that sentences say, against the table's figure at the same point (NAR-01 of the rule list). Compared is only what the tables print at
 * exactly this point and with one value; a sentence whose amount the tables print at a neighbouring point was read too narrowly and says nothing.
 */
final class SentencesAgainstTables {
  private static final Pattern LINE_NAMED = WordFile.of("findings.yaml").section("sentence").pattern("line_named");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The line that people take for another: the total of the year and the total with what was carried over. */
  private static final Map<String, String> SIBLINGS = Map.of(
      "REVENUE_TOTAL", "GRAND_TOTAL_REVENUE", "EXPENDITURE_TOTAL", "GRAND_TOTAL_EXPENDITURE", "GRAND_TOTAL_REVENUE", "REVENUE_TOTAL",
      "GRAND_TOTAL_EXPENDITURE", "EXPENDITURE_TOTAL");

  private static final Set<Scheme> WHOLES = EnumSet.of(Scheme.LINE, Scheme.TOTAL);

  private final TableFigures tables;
  private final List<Claim> claims;
  /** Lines that a sentence before has called by the other's name. */
  private final Set<String> called = new HashSet<>();
  private final Observations seen;

  private SentencesAgainstTables(TableFigures tables, List<Claim> claims, Observations seen) {
    this.tables = tables;
    this.claims = claims;
    this.seen = seen;
  }

  static void check(TableFigures tables, List<Claim> claims, Observations seen) {
    SentencesAgainstTables check = new SentencesAgainstTables(tables, claims, seen);
    claims.stream().filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null).forEach(check::amount);
    if (claims.stream().anyMatch(claim -> claim.scheme() == Scheme.LINE && claim.fact() != null)) {
      seen.asked("NAR-18");
    }
  }

  private void amount(Claim claim) {
    if (claim.fact() != null) {
      tables.fact(claim.fact()).filter(fact -> fact.amount() != null).ifPresent(fact -> seen.holds(
          "NAR-01", instance(claim), claim.valueYuan(), fact.amount(), tolerance(claim, fact), claim.page(), List.of(claim.id(), fact.id())));
      return;
    }
    if (claim.scheme() == Scheme.UNKNOWN || claim.fiscalYear() == null) {
      return;
    }
    Optional<Fact> found = tables.agreed(claim.coordinate());
    if (found.isEmpty() || Figure.agree(claim.valueYuan(), Figure.ulp(claim), found.get().amount(), found.get().ulp())) {
      return;
    }
    Fact fact = found.get();
    Optional<Fact> sibling = sibling(claim);
    if (sibling.isPresent()) {
      if (LINE_NAMED.matcher(claim.itemName()).find() && called.add(sibling.get().id())) {
        lineWord(claim, fact, sibling.get());
      }
    } else if (otherFund(claim) || !printedBeside(claim)) {
      contradiction(claim, fact);
    }
  }

  private void contradiction(Claim claim, Fact fact) {
    BigDecimal difference = claim.valueYuan().subtract(fact.amount());
    // 项目支出 is what sentences call the spending of one project, too.
    boolean one = claim.measure() == Measure.PROJECT && claim.scheme() == Scheme.TOTAL;
    CheckCause cause = tables.doubtful(fact) ? CheckCause.EXTRACTION : one || fact.status() != Status.PROVEN ? CheckCause.UNDECIDED : CheckCause.DOCUMENT;
    Message message = Message.of("prose_table").with("page", claim.page()).with("quote", Figure.quoted(claim.sentence(), 120))
        .with("item", claim.itemName()).with("printed", Figure.of(claim)).with("other_page", fact.page()).with("table", tables.title(fact))
        .with("row", TableFigures.row(fact)).with("column", TableFigures.column(fact)).with("expected", Figure.of(fact))
        .with("difference", Figure.yuan(difference.abs(), claim.unit()));
    seen.fails("NAR-01", instance(claim), claim.valueYuan(), fact.amount(), tolerance(claim, fact), List.of(claim.id(), fact.id()), new Draft(
        FindingKind.PROSE_TABLE, CheckLevel.FAIL, cause, claim.page(), Figure.of(claim), Figure.of(fact), difference, claim.id(), message, 1));
  }

  private void lineWord(Claim claim, Fact fact, Fact sibling) {
    Message message = Message.of("line_word").with("page", claim.page()).with("quote", Figure.quoted(claim.sentence(), 120)).with("item", claim.itemName())
        .with("printed", Figure.of(claim)).with("other_page", sibling.page()).with("table", tables.title(sibling)).with("row", TableFigures.row(sibling))
        .with("expected", Figure.of(fact));
    boolean proven = fact.status() == Status.PROVEN && sibling.status() == Status.PROVEN;
    seen.fails("NAR-18", instance(claim), claim.valueYuan(), fact.amount(), tolerance(claim, fact), List.of(claim.id(), fact.id(), sibling.id()), new Draft(
        FindingKind.PROSE_TABLE, CheckLevel.FLAG, proven ? CheckCause.DOCUMENT : CheckCause.UNDECIDED, claim.page(), Figure.of(claim), Figure.of(fact),
        claim.valueYuan().subtract(fact.amount()), claim.id(), message, 1));
  }

  /** The line with the claim's amount that is taken for the line it names. */
  private Optional<Fact> sibling(Claim claim) {
    String other = claim.scheme() == Scheme.LINE ? SIBLINGS.get(claim.code()) : null;
    return other == null
        ? Optional.empty()
        : tables.printing(claim.valueYuan(), Figure.ulp(claim)).stream()
            .filter(fact -> fact.scheme() == Scheme.LINE && other.equals(fact.code()) && claim.fiscalYear().equals(fact.fiscalYear())).findFirst();
  }

  /** Whether a sentence that speaks of all funds gives for the appropriation what is that of the general budget alone. */
  private boolean otherFund(Claim claim) {
    Coordinate point = claim.coordinate();
    boolean appropriation = point.value(Dimension.FUND).filter(Fund.APPROPRIATION.name()::equals).isPresent();
    boolean ofAll = claims.stream().filter(other -> other.sentence().equals(claim.sentence()) && other.fact() != null)
        .anyMatch(other -> other.fund() == Fund.ALL && other.flow() == claim.flow());
    return appropriation && ofAll && tables.agreed(point.at(Dimension.FUND, Fund.GENERAL))
        .filter(general -> Figure.agree(claim.valueYuan(), Figure.ulp(claim), general.amount(), general.ulp())).isPresent();
  }

  /** Whether tables print the amount for the same account, or for another whole, at another point: then the sentence may mean that. */
  private boolean printedBeside(Claim claim) {
    boolean whole = WHOLES.contains(claim.scheme());
    return claim.valueYuan().signum() != 0 && tables.printing(claim.valueYuan(), Figure.ulp(claim)).stream()
        .anyMatch(fact -> whole ? WHOLES.contains(fact.scheme()) : fact.scheme() == claim.scheme() && beside(claim.code(), fact.code()));
  }

  private static boolean beside(String said, String printed) {
    return said == null || printed == null || said.startsWith(printed) || printed.startsWith(said);
  }

  private static BigDecimal tolerance(Claim claim, Fact fact) {
    return Figure.ulp(claim).max(fact.ulp() == null ? BigDecimal.ZERO : fact.ulp()).divide(TWO);
  }

  private static String instance(Claim claim) {
    return (claim.code() == null ? "" : claim.code() + " ") + claim.itemName() + " [" + claim.stage() + " " + claim.fiscalYear() + "]";
  }
}
