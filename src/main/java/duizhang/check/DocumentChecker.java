package duizhang.check;

import duizhang.codes.Regions;
import duizhang.codes.TokenRole;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.form.Caption;
import duizhang.form.CaptionReader;
import duizhang.form.CellRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.prose.ProseReader;
import duizhang.prose.ProseResult;
import duizhang.prose.Statistic;
import duizhang.read.Page;
import duizhang.settle.Ledger;
import duizhang.settle.SettledTable;
import duizhang.settle.Settlement;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together all that a settled document gives. */
public final class DocumentChecker {
  private static final Map<String, Pattern> STATISTICS = WordFile.of("rows.yaml").section("statistics").patterns(name -> name);

  private final CoverageReader coverage = new CoverageReader();
  private final ProseReader prose = new ProseReader();

  public DocumentResult check(Settlement settlement) {
    ProseResult told = prose.read(settlement);
    DocumentCheck check = DocumentCheck.of(settlement, told.claims());
    SightScores seen = SightScores.of(settlement.document());
    List<StoredTable> tables = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<Project> projects = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    for (SettledTable settled : settlement.tables()) {
      tables.add(stored(settled, settlement.document().pages()));
      check.judged(settled).forEach(fact -> facts.add(seen.limited(fact)));
      projects.addAll(settled.facts().projects());
      indicators.addAll(settled.facts().indicators());
    }
    told.facts().forEach(fact -> facts.add(seen.limited(fact)));
    projects.addAll(told.projects());
    List<Statistic> statistics = new ArrayList<>(told.statistics());
    facts.stream().flatMap(fact -> counted(fact).stream()).forEach(statistics::add);
    List<LedgerEntry> ledger = Ledger.of(settlement).stream().map(line -> entry(line, told)).toList();
    List<FormCoverage> covered = coverage.read(settlement);
    FindingReader found = FindingReader.read(settlement, check, facts, told.claims(), new FindingReader.Material(projects, indicators, ledger), covered);
    return new DocumentResult(
        head(settlement), tables, facts, told.claims(), projects, indicators, statistics, covered, ledger, found.results(), found.findings());
  }

  /** A count that a form prints beside its label; rows without a label count nothing that has a name. */
  private static Optional<Statistic> counted(Fact fact) {
    String label = fact.valueKind() == ValueKind.COUNT && fact.itemName() != null ? Wording.fold(fact.itemName()) : "";
    String metric = STATISTICS.entrySet().stream().filter(statistic -> statistic.getValue().matcher(label).matches()).map(Map.Entry::getKey).findFirst()
        .orElse(null);
    return metric == null
        ? Optional.empty()
        : Amount.parse(fact.printed())
            .map(amount -> new Statistic(fact.fiscalYear(), metric, amount.number(), fact.unit(), fact.page(), fact.itemName()));
  }

  /** The one unit of money that the labels of a form print, where its head prints none. */
  private static Caption caption(PrintedTable table) {
    Caption caption = table.caption();
    if (!(table instanceof PrintedTable.Sheet) || caption.unit() != null) {
      return caption;
    }
    List<String> labels = table.grid().cells().stream().map(PlacedCell::compact).filter(text -> CaptionReader.unitIn(text).isPresent()).toList();
    List<String> units = labels.stream().map(text -> CaptionReader.unitIn(text).orElseThrow()).distinct().toList();
    return units.size() == 1 ? caption.withUnit(units.get(0), "label: " + labels.get(0)) : caption;
  }

  private static LedgerEntry entry(Ledger.Line line, ProseResult told) {
    String claim = told.tokens().get(new ProseResult.Token(line.page(), line.token().id()));
    TokenRole role = claim != null ? TokenRole.CLAIM : line.role();
    return new LedgerEntry(
        line.page(), line.token().id(), line.token().text(), line.token().box(), line.token().inTable(), role, line.table(),
        claim != null ? claim : line.target());
  }

  private static DocumentHead head(Settlement settlement) {
    Profile profile = settlement.profile();
    String refused = settlement.document().pages().stream()
        .filter(page -> page.refusal().isPresent())
        .map(page -> page.number() + ": " + page.refusal().orElseThrow())
        .collect(Collectors.joining("; "));
    return new DocumentHead(
        profile.title(), profile.kind(), profile.scope(), profile.agency(),
        profile.agency() == null ? null : Regions.standard().of(profile.agency()).map(Regions.Region::code).orElse(null), profile.year(),
        evidence(settlement),
        settlement.document().pages().size(), refused.isEmpty() ? null : refused);
  }

  /** What the document is read from, and what of its file was left out. */
  private static String evidence(Settlement settlement) {
    return Stream.concat(Stream.of(settlement.profile().evidence()), settlement.document().notes().stream()).collect(Collectors.joining("; "));
  }

  private static StoredTable stored(SettledTable settled, List<Page> pages) {
    PrintedTable table = settled.table();
    Caption caption = caption(table);
    List<StoredTable.Segment> segments = table.grid().segments().stream()
        .map(segment -> new StoredTable.Segment(segment.page(), segment.grid().box()))
        .toList();
    List<StoredCell> cells = new ArrayList<>();
    for (PlacedCell cell : table.grid().cells()) {
      CellRole role = table.role(cell);
      cells.add(new StoredCell(
          cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.page(), cell.box(), role.name(),
          role == CellRole.VALUE ? Amount.state(cell.text()).orElse(null) : null, cell.text(),
          cell.box() == null ? null : pages.get(cell.page() - 1).stored().get(cell.box())));
    }
    return new StoredTable(
        settled.id(), settled.sequence(), table.form(), table.caption().title(), table.caption().formNumber(), caption.unit(),
        caption.unitEvidence(), settled.method(), settled.scores(), segments, table.grid().rows(), table.grid().columns(),
        settled.facts().boundColumns(), settled.lostCharacters(), table.caption().note(), cells);
  }
}
