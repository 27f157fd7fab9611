package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.Evidence;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.cube.Coordinate;
import duizhang.fact.Fact;
import duizhang.form.PrintedTable;
import duizhang.prose.Claim;
import duizhang.read.ReadingMethod;
import duizhang.rules.AccountOrder;
import duizhang.rules.BetweenForms;
import duizhang.rules.Derivations;
import duizhang.rules.FormIdentities;
import duizhang.rules.Identity;
import duizhang.rules.Ratio;
import duizhang.rules.SamePoint;
import duizhang.rules.TableLaws;
import duizhang.settle.ListingShape;
import duizhang.settle.SettledTable;
import duizhang.settle.Settlement;
import duizhang.words.Funds;
import duizhang.words.Notes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the identities of a document's forms and gives each fact its status. A fact is {@code PROVEN} when identities hold it in its row and in its
 * column, one of them, or the cells that the page draws, binds its row to its label, and none fails on it. An identity that would close with the number in another blank
 * place holds it along one line only, and one that closes only because a figure is printed with fewer decimals holds nothing. Figures that the heads
 * of their columns do not tell apart stay open, and so do the rows of an account that a table prints twice, and what {@link Doubts} names.
 */
final class DocumentCheck {
  /** Texts that have lost their cells. */
  private static final Set<ReadingMethod> TEXTS = EnumSet.of(ReadingMethod.TABS, ReadingMethod.MARKDOWN, ReadingMethod.BLANKS, ReadingMethod.SEQUENCE);

  /** The whole money of a project and its three sources. */
  private static final int MONEY = 4;

  private static final Set<Scheme> HIERARCHIES = EnumSet.of(Scheme.FUNCTION, Scheme.ECONOMIC);

  /** Forms that stay empty where there is no such money; a note that does not name it may belong to a neighbour. */
  private static final Map<FormId, Fund> FUNDS = Map.of(FormId.GOVERNMENT_FUND, Fund.GOVERNMENT_FUND, FormId.STATE_CAPITAL, Fund.STATE_CAPITAL);

  /** A sum that does not close exactly and the result that says so. */
  record Failed(Identity identity, CheckResult result) {}

  /** A row of a table. */
  private record Row(String table, int row) {
    static Row of(Fact fact) {
      return new Row(fact.table(), fact.row());
    }
  }

  private final Map<String, Standing> standings = new HashMap<>();
  private final List<CheckResult> results = new ArrayList<>();
  private final Settlement settlement;
  private final Set<String> open;
  private final Set<String> ordered;
  private final Set<Row> rowsAmongOthers = new HashSet<>();

  /** The shares that give a percentage, by its id. */
  private final Map<String, Ratio> operands = new HashMap<>();

  private final List<Failed> failed = new ArrayList<>();
  private final List<Failed> rounded = new ArrayList<>();
  private final Suspects suspects;
  private final Doubts doubts;

  /** How many sums of a table hold and how many fail. */
  private final Map<String, int[]> sumsOfTables = new HashMap<>();

  private DocumentCheck(Settlement settlement, Contradictions contradictions) {
    this.settlement = settlement;
    doubts = new Doubts(settlement.tables(), contradictions);
    ordered = settlement.tables().stream()
        .filter(settled -> settled.table().grid().segments().stream().anyMatch(segment -> segment.grid().method().ordered())).map(SettledTable::id)
        .collect(Collectors.toSet());
    open = settlement.tables().stream().flatMap(settled -> settled.open().keySet().stream()).collect(Collectors.toSet());
    List<Fact> all = settlement.tables().stream().flatMap(settled -> settled.facts().facts().stream()).toList();
    List<Identity> between = Stream.concat(BetweenForms.of(settlement.profile().kind(), all).stream(), SamePoint.of(all).stream()).toList();
    between.stream().filter(identity -> !rests(identity)).forEach(doubts::between);
    for (SettledTable settled : settlement.tables()) {
      if (settled.table() instanceof PrintedTable.Listing listing && !settled.facts().facts().isEmpty()) {
        enter(settled, listing);
      }
    }
    for (SettledTable settled : settlement.tables()) {
      if (settled.table() instanceof PrintedTable.Sheet) {
        PerformanceCheck.of(settled.facts().facts()).forEach(result -> {
          results.add(result.withId(id()));
          holdMoney(settled, result);
        });
      }
    }
    between.forEach(this::enterBetween);
    suspects = Suspects.of(failed.stream().map(Failed::identity).toList());
    failed.forEach(failure -> dispute(failure.identity()));
    for (SettledTable settled : settlement.tables()) {
      settled.facts().facts().stream().filter(fact -> soleTotal(settled.facts().facts())).map(Row::of).forEach(rowsAmongOthers::add);
    }
    all.stream().filter(fact -> standings.containsKey(fact.id()) && standings.get(fact.id()).among).map(Row::of).forEach(rowsAmongOthers::add);
  }

  /** @param claims what the sentences say */
  static DocumentCheck of(Settlement settlement, List<Claim> claims) {
    DocumentCheck check = new DocumentCheck(settlement, Contradictions.NONE);
    check.hear(claims);
    Map<String, Status> judged = new HashMap<>();
    settlement.tables().forEach(settled -> check.judged(settled).forEach(fact -> judged.put(fact.id(), fact.status())));
    Contradictions contradictions = Contradictions.of(settlement.profile().kind(), check.doubts.amounts(), judged);
    if (contradictions.none()) {
      return check;
    }
    DocumentCheck again = new DocumentCheck(settlement, contradictions);
    again.hear(claims);
    return again;
  }

  /**
   * A form of a project prints its whole money and every source of it, each beside its label; that the sources add up proves all of them. Where one is
   * left out another could be meant by it.
   */
  private void holdMoney(SettledTable settled, CheckResult result) {
    boolean proves = result.rule().equals(PerformanceCheck.WHOLE_MONEY) && result.level() == CheckLevel.OK && result.operands().size() >= MONEY
        && !withoutPlaces(settled);
    Set<String> operands = result.operands().stream().map(CheckResult.Operand::factOrClaim).collect(Collectors.toSet());
    settled.facts().facts().stream().filter(fact -> proves && operands.contains(fact.id()) && fact.unit() != null)
        .forEach(fact -> standing(fact).place());
  }

  /**
   * The sentences that say a figure of a table at its very point and to its last digit: printed on their own, with a unit of their own. They prove it
   * as another form does. In a text that has lost its places a figure may have come below another's label, and a sentence about that other one agrees.
   */
  private void hear(List<Claim> claims) {
    Map<String, Fact> facts = new HashMap<>();
    settlement.tables().stream().filter(settled -> !withoutPlaces(settled))
        .forEach(settled -> settled.facts().facts().forEach(fact -> facts.put(fact.id(), fact)));
    Map<Coordinate, List<Fact>> points = facts.values().stream().filter(fact -> fact.valueKind() == ValueKind.AMOUNT && fact.amount() != null)
        .collect(Collectors.groupingBy(fact -> TableFigures.unscoped(fact.coordinate())));
    Map<Row, List<Fact>> rows = facts.values().stream().collect(Collectors.groupingBy(Row::of));
    List<Doubts.Beside> crosswise = new ArrayList<>();
    List<Fact> agreeing = new ArrayList<>();
    for (Claim claim : claims) {
      Fact fact = claim.fact() == null ? null : facts.get(claim.fact());
      boolean there = fact != null && claim.fiscalYear() != null && TableFigures.unscoped(fact.coordinate()).equals(claim.coordinate());
      if (there && SamePoint.tells(fact) && claim.valueYuan().compareTo(fact.amount()) == 0) {
        standing(fact).place();
        doubts.told(fact);
        rowsAmongOthers.add(Row.of(fact));
      }
      if (there) {
        agreeing.add(fact);
      } else if (fact == null && claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null && claim.fiscalYear() != null) {
        points.getOrDefault(claim.coordinate(), List.of())
            .forEach(point -> rows.get(Row.of(point)).stream().filter(beside -> beside.column() != point.column() && says(claim, beside))
                .forEach(beside -> crosswise.add(new Doubts.Beside(point, beside, beside.amount().compareTo(claim.valueYuan()) == 0))));
      }
    }
    doubts.crosswise(crosswise, agreeing);
  }

  /** Whether a sentence prints the amount of a figure, rounded perhaps, with digits enough that it hardly prints them by chance. */
  private static boolean says(Claim claim, Fact fact) {
    BigDecimal ulp = Figure.ulp(claim);
    return SamePoint.tells(fact) && claim.valueYuan().abs().compareTo(ulp.multiply(BigDecimal.TEN)) >= 0
        && Figure.agree(claim.valueYuan(), ulp, fact.amount(), fact.ulp());
  }

  private static boolean withoutPlaces(SettledTable settled) {
    return settled.table().grid().segments().stream().anyMatch(segment -> TEXTS.contains(segment.grid().method()));
  }

  /** Some forms print one row without a code: it has no other rows to belong to. */
  private static boolean soleTotal(List<Fact> facts) {
    return facts.stream().allMatch(fact -> fact.code() == null) && facts.stream().map(Fact::row).distinct().count() == 1;
  }

  List<CheckResult> results() {
    return List.copyOf(results);
  }

  /** The sums that fail, within tables and between forms. */
  List<Failed> failed() {
    return List.copyOf(failed);
  }

  /** The sums that close within rounding only, within tables and between forms. */
  List<Failed> rounded() {
    return List.copyOf(rounded);
  }

  Suspects suspects() {
    return suspects;
  }

  /** The facts of a table with their status. */
  List<Fact> judged(SettledTable settled) {
    Map<List<Object>, Long> meanings = settled.facts().facts().stream().collect(Collectors.groupingBy(DocumentCheck::meaning, Collectors.counting()));
    Map<List<Object>, Long> codes = settled.facts().facts().stream().collect(Collectors.groupingBy(DocumentCheck::account, Collectors.counting()));
    boolean doubtful = doubtful(settled) || doubts.unit(settled.id());
    boolean nameless = !soleTotal(settled.facts().facts());
    List<Fact> alone = settled.facts().facts().stream()
        .map(fact -> {
          Fact judged = judged(fact);
          boolean twice = meanings.get(meaning(fact)) > 1 || HIERARCHIES.contains(fact.scheme()) && codes.get(account(fact)) > 1;
          boolean asked = twice || doubtful || doubts.place(fact) || nameless && unnamed(fact);
          return judged.status() == Status.PROVEN && asked ? fact.judged(Status.UNCHECKED, Evidence.OPEN.confidence()) : judged;
        })
        .toList();
    Set<String> proven = alone.stream().filter(fact -> fact.status() == Status.PROVEN).map(Fact::id).collect(Collectors.toSet());
    return alone.stream().map(fact -> supported(fact, proven) ? fact : fact.judged(Status.UNCHECKED, unchecked(fact).confidence())).toList();
  }

  /**
   * Whether the whole table is read into the wrong heads: its note says that it is empty, or more of its sums fail than hold. Of a table whose form
   * promises nothing only the shape is known, and in a text that has lost its layout a form that has lost its title looks like one.
   */
  private boolean doubtful(SettledTable settled) {
    if (!settled.table().form().ofDepartments() && withoutPlaces(settled)) {
      return true;
    }
    String note = settled.table().caption().note();
    int[] sums = sumsOfTables.getOrDefault(settled.id(), new int[2]);
    Fund fund = FUNDS.get(settled.table().form());
    return sums[1] > sums[0] || note != null && fund != null && Funds.named(note).contains(fund) && Notes.emptyTable(note);
  }

  /** A percentage says nothing of its own: what it is of is proven by the place of a figure that gives it. */
  private boolean supported(Fact fact, Set<String> proven) {
    Ratio ratio = operands.get(fact.id());
    return fact.status() != Status.PROVEN || ratio == null || proven.contains(ratio.first().id()) || proven.contains(ratio.second().id());
  }

  /** A row that says of nothing what it is; where it is the only one of its form, the form says so. */
  private static boolean unnamed(Fact fact) {
    return fact.code() == null && (fact.itemName() == null || fact.itemName().isBlank()) && fact.scheme() != Scheme.THREE_PUBLIC;
  }

  /** What tells a figure from the others of its row. */
  private static List<Object> meaning(Fact fact) {
    return Arrays.asList(
        fact.row(), fact.flow(), fact.fund(), fact.measure(), fact.ofWhich(), fact.valueKind(), fact.scheme(), fact.code(), fact.stage(),
        fact.fiscalYear(), fact.subject(), fact.form().ofDepartments() ? null : fact.columnLabel());
  }

  /** An account stands in a column once; of two rows for it one belongs elsewhere. */
  private static List<Object> account(Fact fact) {
    return Arrays.asList(fact.column(), fact.scheme(), fact.code(), fact.subject().holder(), fact.subject().project());
  }

  private Fact judged(Fact fact) {
    return suspects.correction(fact.id()).isPresent() ? asked(fact).suspected() : asked(fact);
  }

  private Fact asked(Fact fact) {
    if (open.contains(fact.id())) {
      return fact.judged(Status.UNCHECKED, Evidence.OPEN.confidence());
    }
    Standing standing = standings.get(fact.id());
    if (standing == null) {
      return fact.judged(Status.UNCHECKED, unchecked(fact).confidence());
    }
    if (standing.fails) {
      return fact.judged(Status.DISPUTED, Evidence.DISPUTED.confidence());
    }
    // A sum may hold a figure in a column of which nobody knows what it means: that proves no place.
    boolean meant = fact.measure() != Measure.UNKNOWN || !fact.form().ofDepartments() || fact.scheme() == Scheme.PROJECT;
    boolean placed = standing.row && standing.column && meant && rowsAmongOthers.contains(Row.of(fact));
    return placed && !standing.shortened && !standing.flagged
        ? fact.judged(Status.PROVEN, Evidence.PROVEN.confidence())
        : fact.judged(Status.UNCHECKED, unchecked(fact).confidence());
  }

  /** By what a figure that nothing holds is what it is. */
  private Evidence unchecked(Fact fact) {
    if (fact.inferredFrom() != null) {
      return Evidence.INFERRED;
    }
    if (ordered.contains(fact.table())) {
      return Evidence.ORDER;
    }
    return fact.form().ofDepartments() && fact.measure() != Measure.UNKNOWN ? Evidence.KNOWN : Evidence.SHAPE;
  }

  /** What its form promises; of a table that is no department's form, what any table owes. */
  private void enter(SettledTable settled, PrintedTable.Listing listing) {
    ListingShape shape = new ListingShape(listing, settled.facts());
    List<Fact> facts = settled.facts().facts();
    String prefix = FormIdentities.prefix(settlement.profile().kind(), listing.form());
    List<Identity> sums = listing.form().ofDepartments() ? FormIdentities.of(shape, facts, prefix) : ofAnyTable(shape, facts, prefix);
    doubts.rows(sums);
    sums.forEach(identity -> enter(settled, identity));
    Set<Integer> unsure = listing.form().ofDepartments() ? Set.of() : AccountOrder.unsure(facts);
    facts.stream().filter(fact -> unsure.contains(fact.row())).forEach(fact -> standing(fact).flagged = true);
    facts.stream().filter(shape::drawn).map(Row::of).forEach(rowsAmongOthers::add);
    Derivations derivations = Derivations.of(facts, prefix);
    derivations.exchanged().forEach(doubts::exchanged);
    derivations.differences().forEach(identity -> enter(settled, identity));
    derivations.ratios().stream().collect(Collectors.groupingBy(ratio -> ratio.percent().column(), TreeMap::new, Collectors.toList())).values()
        .forEach(this::enterColumn);
  }

  private List<Identity> ofAnyTable(ListingShape shape, List<Fact> facts, String prefix) {
    TableLaws laws = TableLaws.of(shape, facts, prefix);
    laws.exchanged().forEach(doubts::exchanged);
    return laws.sums();
  }

  /**
   * A percentage and the figure that it is a share of give each other: exchanged they hold as well, but are printed with other digits than the shares
   * that the figures give. One of them suits by chance; where most do not, none is proven.
   */
  private void enterColumn(List<Ratio> ratios) {
    boolean suits = ratios.stream().filter(Ratio::fixes).count() * 2 >= ratios.stream().filter(Ratio::holds).count();
    ratios.forEach(ratio -> enter(ratio, suits));
  }

  /** Who rounds twice, or rounds the operands first, is a few units off: a share that does not hold is said and disputes nobody. */
  private void enter(Ratio ratio, boolean suits) {
    if (suits && ratio.fixes()) {
      standing(ratio.percent()).place();
      operands.put(ratio.percent().id(), ratio);
    }
    doubts.ratio(ratio);
    for (Fact operand : List.of(ratio.first(), ratio.second())) {
      standing(operand).row |= ratio.binds();
      standing(operand).flagged |= ratio.denies();
    }
    List<CheckResult.Operand> operands = List.of(
        new CheckResult.Operand(ratio.percent().id(), "TOTAL", 1), new CheckResult.Operand(ratio.first().id(), "PART", 1),
        new CheckResult.Operand(ratio.second().id(), "PART", 1));
    results.add(new CheckResult(
        id(), ratio.rule(), ratio.instance(), ratio.holds() ? CheckLevel.OK : CheckLevel.FLAG, ratio.printed(), rounded(ratio.computed()),
        rounded(ratio.difference()),
        rounded(ratio.tolerance()), ratio.percent().page(),
        ratio.holds() ? null : "printed " + ratio.percent().printed() + ", the figures give " + rounded(ratio.computed()),
        ratio.holds() ? null : CheckCause.UNDECIDED, operands));
  }

  private static BigDecimal rounded(BigDecimal percent) {
    return percent.setScale(4, RoundingMode.HALF_UP);
  }

  private void enter(SettledTable settled, Identity identity) {
    if (notRun(identity)) {
      return;
    }
    CheckLevel level = identity.level();
    sumsOfTables.computeIfAbsent(settled.id(), id -> new int[2])[level == CheckLevel.FAIL ? 1 : 0]++;
    hold(identity.total(), identity, true);
    identity.parts().forEach(part -> hold(part, identity, false));
    add(identity, level, level != CheckLevel.FAIL ? null : settled.lostCharacters() > 0 ? CheckCause.EXTRACTION : CheckCause.UNDECIDED);
  }

  /** A sum over a figure whose column the page leaves open proves nothing and disproves nothing. */
  private boolean notRun(Identity identity) {
    boolean rests = rests(identity);
    if (rests) {
      add(identity, CheckLevel.NOT_RUN, null);
    }
    return rests;
  }

  private boolean rests(Identity identity) {
    return open.contains(identity.total().id()) || identity.parts().stream().anyMatch(part -> open.contains(part.id()));
  }

  /** A sum that fails disputes all its figures, or the one that laws of different directions point at. */
  private void dispute(Identity identity) {
    boolean between = identity.kind() == Identity.Kind.BETWEEN_FORMS;
    Optional<Fact> suspect = suspects.of(identity);
    Stream.concat(Stream.of(identity.total()), identity.parts().stream())
        .filter(fact -> suspect.isEmpty() || fact.id().equals(suspect.get().id()))
        .forEach(fact -> {
          Standing standing = standing(fact);
          standing.fails |= !between;
          standing.flagged |= between;
        });
  }

  private void add(Identity identity, CheckLevel level, CheckCause cause) {
    List<CheckResult.Operand> operands = new ArrayList<>();
    operands.add(new CheckResult.Operand(identity.total().id(), "TOTAL", 1));
    identity.parts().forEach(part -> operands.add(new CheckResult.Operand(part.id(), "PART", 1)));
    CheckResult result = new CheckResult(
        id(), identity.rule(), identity.instance(), level, identity.total().amount(), identity.computed(), identity.difference(), identity.tolerance(),
        identity.total().page(), message(identity, level), cause, operands);
    results.add(result);
    if (level == CheckLevel.FAIL || level == CheckLevel.FLAG) {
      failed.add(new Failed(identity, result));
    } else if (level == CheckLevel.ROUND) {
      rounded.add(new Failed(identity, result));
    }
  }

  private String id() {
    return String.format(Locale.ROOT, "%s-c%04d", settlement.document().source().documentId(), results.size() + 1);
  }

  /** Two forms that agree prove each other; two that do not are flagged, since not every publisher counts the same money in both. */
  private void enterBetween(Identity identity) {
    if (notRun(identity)) {
      return;
    }
    boolean holds = identity.holds();
    hold(identity.total(), identity, true);
    identity.parts().forEach(part -> hold(part, identity, false));
    add(identity, holds ? identity.level() : CheckLevel.FLAG, holds ? null : CheckCause.UNDECIDED);
  }

  private static String message(Identity identity, CheckLevel level) {
    if (level == CheckLevel.NOT_RUN) {
      return "the column of a figure is open";
    }
    return level == CheckLevel.FAIL || level == CheckLevel.FLAG
        ? "printed " + identity.total().amount().toPlainString() + ", parts add to " + identity.computed().toPlainString()
        : null;
  }

  private void hold(Fact fact, Identity identity, boolean total) {
    if (identity.holds() && !doubts.within(identity)) {
      standing(fact).hold(fact, identity, total);
    }
  }

  private Standing standing(Fact fact) {
    return standings.computeIfAbsent(fact.id(), id -> new Standing());
  }
}
