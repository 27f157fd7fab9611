package duizhang.settle;

import duizhang.codes.DocumentKind;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.fact.FactReader;
import duizhang.fact.TableFacts;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.form.ProfileReader;
import duizhang.form.StackedGrid;
import duizhang.form.TableReader;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.ReadingMethod;
import duizhang.read.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settling of one document. */
final class Hearing {
  /** The most tables of one document for which other readings are asked; each costs another assembly of its tables. */
  private static final int SECOND_OPINIONS = 12;

  private static final List<ReadingMethod> OTHERS = List.of(ReadingMethod.TABULA_LATTICE, ReadingMethod.TABULA_STREAM);

  /** Before the methods of a table that was seen in a picture, in the dataset. */
  private static final String IN_A_PICTURE = "picture:";

  private record Candidate(PrintedTable table, TableFacts facts, Standing standing, Map<String, String> open) {}

  private final TableReader reader = new TableReader();
  private final Document document;
  private final List<PrintedTable> first;
  private final Profile profile;
  private final FactReader facts;
  private Map<Region, Grid> choices = new HashMap<>();

  Hearing(Document document) {
    this.document = document;
    first = reader.read(document, Region::first);
    profile = new ProfileReader().read(document, first);
    facts = new FactReader(document, profile);
  }

  Settlement settle() {
    List<Candidate> held = candidates(first);
    StringBuilder[] scores = held.stream().map(c -> new StringBuilder(c.standing.in(method(c.table.grid())))).toArray(StringBuilder[]::new);
    int asked = 0;
    for (int i = 0; i < held.size() && asked < SECOND_OPINIONS; i++) {
      if (held.get(i).standing.doubtful()) {
        asked++;
        held = secondOpinions(held, i, scores[i]);
      }
    }
    List<SettledTable> settled = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      Candidate candidate = held.get(i);
      settled.add(new SettledTable(
          id(i), i + 1, candidate.table, candidate.facts, named(candidate.table.grid()), scores[i] + said(candidate), candidate.standing.lost(),
          candidate.open));
    }
    return new Settlement(document, profile, settled);
  }

  private List<Candidate> candidates(List<PrintedTable> read) {
    List<Candidate> candidates = new ArrayList<>();
    List<PrintedTable> printed = read.stream()
        .map(table -> profile.kind() == DocumentKind.GOVERNMENT_REPORT ? ofGovernment(table) : table)
        .toList();
    for (ColumnSolver.Solved solved : ColumnSolver.solve(printed, facts, profile.kind())) {
      TableFacts figures = inferred(facts.read(solved.table(), id(candidates.size())), solved.inferred());
      candidates.add(new Candidate(solved.table(), figures, Standing.of(solved.table(), figures), open(solved.table(), figures, solved.open())));
    }
    return candidates;
  }

  /** The facts with the identities that gave them their columns. */
  private static TableFacts inferred(TableFacts read, Map<PlacedCell, String> reasons) {
    Map<String, String> byFact = new HashMap<>();
    reasons.forEach((cell, reason) -> byFact.put(read.byCell().getOrDefault(cell, ""), reason));
    return read.with(read.facts().stream().map(fact -> byFact.containsKey(fact.id()) ? fact.inferred(byFact.get(fact.id())) : fact).toList());
  }

  /** What the page leaves open: which heads a column stands below, and in which of them a figure. */
  private static Map<String, String> open(PrintedTable table, TableFacts read, Map<PlacedCell, String> columns) {
    Map<String, String> byFact = new TreeMap<>();
    Map<Integer, String> heads = table.grid().open();
    read.facts().stream().filter(fact -> heads.containsKey(fact.column())).forEach(fact -> byFact.put(fact.id(), heads.get(fact.column())));
    columns.forEach((cell, labels) -> {
      if (read.byCell().containsKey(cell)) {
        byFact.put(read.byCell().get(cell), labels);
      }
    });
    return byFact;
  }

  /** For people: which figures may stand in which columns. */
  private static String said(Candidate candidate) {
    return candidate.facts.facts().stream()
        .filter(fact -> candidate.open.containsKey(fact.id()))
        .map(fact -> String.format(Locale.ROOT, "; open: %s in row %d stands in %s", fact.printed(), fact.row() + 1, candidate.open.get(fact.id())))
        .collect(Collectors.joining());
  }

  private List<Candidate> secondOpinions(List<Candidate> held, int index, StringBuilder scores) {
    List<Grid> mine = held.get(index).table.grid().segments().stream().map(StackedGrid.Segment::grid).toList();
    List<Candidate> best = held;
    for (ReadingMethod method : OTHERS) {
      Map<Region, Grid> chosen = new HashMap<>(choices);
      for (Page page : document.pages()) {
        for (Region region : page.regions()) {
          if (mine.contains(choices.getOrDefault(region, region.first()))) {
            region.others().stream().filter(grid -> grid.method() == method).findFirst().ifPresent(grid -> chosen.put(region, grid));
          }
        }
      }
      if (chosen.equals(choices)) {
        continue;
      }
      List<Candidate> other = candidates(reader.read(document, region -> chosen.getOrDefault(region, region.first())));
      // A reading that changes how many tables there are cannot be compared table by table.
      if (other.size() == held.size()) {
        scores.append("; ").append(other.get(index).standing.in(method.stored()));
        if (other.get(index).standing.beats(best.get(index).standing)) {
          best = other;
          choices = chosen;
        }
      }
    }
    return best;
  }

  private String id(int index) {
    return String.format(Locale.ROOT, "%s-%03d", document.source().documentId(), index + 1);
  }

  /** A government's own accounts use the words of the departments' forms for other things: their tables have forms of their own, by title. */
  private static PrintedTable ofGovernment(PrintedTable table) {
    String title = table.caption().title();
    FormId form = title == null
        ? FormId.OTHER
        : FormCatalogue.standard().government(Wording.fold(title)).map(FormCatalogue.Form::id).orElse(FormId.OTHER);
    return table instanceof PrintedTable.Listing l
        ? new PrintedTable.Listing(form, l.caption(), l.grid(), l.repeatedHeads(), l.headRows(), l.numberRow(), l.panels(), l.columns())
        : table;
  }

  /** How a table was read, and whether in a picture of its page. */
  private String named(StackedGrid grid) {
    boolean seen = grid.segments().stream().anyMatch(segment -> document.pages().get(segment.page() - 1).recognised());
    return (seen ? IN_A_PICTURE : "") + method(grid);
  }

  private static String method(StackedGrid grid) {
    return String.join("+", grid.segments().stream().map(s -> s.grid().method().stored()).distinct().toList());
  }
}
