package duizhang.fact;

import duizhang.codes.Accounts;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import duizhang.codes.Wording;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.words.Funds;
import duizhang.words.Parts;
import duizhang.words.WordFile;
import duizhang.words.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a performance form: the project or unit it is about, its money as facts, its indicators. */
final class SheetReader {
  private static final WordFile ROWS = WordFile.of("rows.yaml");
  private static final Pattern SUBTOTAL = ROWS.pattern("contains_subtotal");
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("sheet");
  private static final String PROJECT_NAME = WORDS.text("project_name");
  private static final String UNIT_NAME = WORDS.text("unit_name");
  private static final Pattern TITLE = WORDS.pattern("title");

  /** Words that make up the title of a form and name no project. */
  private static final Pattern GENERIC = WORDS.pattern("generic");

  private static final Pattern APPROPRIATION = WORDS.pattern("appropriation");

  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final Accounts accounts = Accounts.standard();
  private final FactIds ids;
  private final Profile profile;

  SheetReader(FactIds ids, Profile profile) {
    this.ids = ids;
    this.profile = profile;
  }

  TableFacts read(PrintedTable.Sheet sheet, String tableId) {
    SheetTexts texts = new SheetTexts(sheet.grid(), sheet.above());
    String projectId = ids.project(sheet.grid().cells().get(0));
    IndicatorReader.Found found = IndicatorReader.read(sheet.grid(), ids, projectId);
    List<SheetFigure> figures = SheetFigures.find(sheet.grid(), found.rows());
    boolean list = !found.listed().isEmpty();
    String project = list ? null : texts.beside(PROJECT_NAME);
    boolean overall = catalogue.has(sheet.form(), FormTrait.OVERALL) || sheet.form() == FormId.OTHER && project == null && texts.labelled(UNIT_NAME);
    String name = overall ? texts.beside(UNIT_NAME) : project != null || list ? project : titled(sheet.caption().title());
    List<Fact> facts = new ArrayList<>();
    Map<PlacedCell, String> byCell = new HashMap<>();
    for (SheetFigure figure : figures) {
      Fact fact = fact(sheet, tableId, figure, name);
      facts.add(fact);
      byCell.put(figure.cell(), fact.id());
    }
    for (IndicatorReader.ListedProject listed : found.listed()) {
      for (SheetFigure figure : listed.funds()) {
        Fact fact = fact(sheet, tableId, figure, listed.name());
        facts.add(fact);
        byCell.put(figure.cell(), fact.id());
      }
    }
    List<Project> projects = new ArrayList<>(listed(sheet, tableId, found));
    boolean own = found.indicators().stream().anyMatch(indicator -> indicator.project().equals(projectId));
    if (own || !list && (name != null || !facts.isEmpty())) {
      projects.add(project(sheet, tableId, projectId, overall, name, texts, found, figures));
    }
    int bound = found.bound() + (int) figures.stream().map(SheetFigure::heads).filter(heads -> !heads.isEmpty()).distinct().count();
    return new TableFacts(facts, byCell, List.of(), bound, projects, found.indicators());
  }

  /** What the title says before the words that name the form, or null. */
  private static String titled(String title) {
    Matcher matcher = TITLE.matcher(title == null ? "" : Wording.compact(title));
    return matcher.matches() && !GENERIC.matcher(matcher.group(1)).matches() ? matcher.group(1) : null;
  }

  private List<Project> listed(PrintedTable.Sheet sheet, String tableId, IndicatorReader.Found found) {
    return found.listed().stream()
        .map(p -> new Project(
            p.id(), tableId, p.cell().page(), year(sheet), false, p.name(), null, p.unit(),
            p.funds().stream().filter(SheetFigure::total).map(figure -> figure.yuan(unit(sheet, figure))).findFirst().orElse(null),
            null, null, null, null, null, p.target(), null))
        .toList();
  }

  private Project project(
      PrintedTable.Sheet sheet, String tableId, String id, boolean overall, String name, SheetTexts texts, IndicatorReader.Found found,
      List<SheetFigure> figures) {
    Map<Stage, BigDecimal> totals = new HashMap<>();
    BigDecimal rate = null;
    boolean funds = figures.stream().anyMatch(SheetFigure::total);
    for (SheetFigure figure : figures) {
      boolean total = funds ? figure.total() : overall && figure.whole();
      if (total && figure.percent()) {
        rate = rate == null ? figure.amount().number() : rate;
      } else if (total) {
        totals.putIfAbsent(stage(sheet, figure), figure.yuan(unit(sheet, figure)));
      }
    }
    String department = texts.beside(ROWS.section("sheet").text("department"));
    String unit = texts.beside(ROWS.section("sheet").text("unit"));
    return new Project(
        id, tableId, sheet.grid().cells().get(0).page(), year(sheet), overall, name, department, unit, totals.get(Stage.BUDGET),
        totals.get(Stage.ADJUSTED_BUDGET), totals.get(Stage.EXECUTION), rate, found.score(), texts.grade(), texts.targets(found.rows()),
        texts.results(found.rows()));
  }

  private Fact fact(PrintedTable.Sheet sheet, String tableId, SheetFigure figure, String name) {
    String unit = unit(sheet, figure);
    ValueKind kind = figure.percent() ? ValueKind.PERCENT : figure.count() ? ValueKind.COUNT : ValueKind.AMOUNT;
    Optional<Accounts.Account> economic = economic(figure);
    Flow flow = economic.isPresent() || ofProject(sheet, figure) ? Flow.EXPENDITURE : flow(figure);
    Measure use = use(sheet, figure);
    boolean overall = catalogue.has(sheet.form(), FormTrait.OVERALL);
    boolean total = figure.total() || figure.whole() || SUBTOTAL.matcher(figure.folded()).matches();
    return new Fact(
        ids.id(figure.cell()), new Fact.Place(tableId, figure.cell().row(), figure.cell().column(), figure.cell().page()),
        profile.scope() == null ? Scope.DEPARTMENT : profile.scope(), new Fact.Time(year(sheet), stage(sheet, figure)),
        new Fact.Account(
            sheet.form(), flow, fund(figure, use), use == null ? measure(figure, flow) : use,
            figure.funds() && !figure.total() || Parts.opens(Wording.fold(figure.label())),
            figure.funds() || figure.task() ? Scheme.PROJECT : economic.isPresent() ? Scheme.ECONOMIC : Scheme.UNKNOWN,
            economic.map(Accounts.Account::code).orElse(null), figure.funds() && name != null && use == null && !overall ? name : figure.label(),
            figure.path(), total, !total),
        Subject.NONE.and(economic.map(Accounts.Account::code).orElse(null))
            .ofProject(overall ? null : name),
        Fact.Value.of(kind, figure.amount(), unit), Origin.TABLE, Fact.Verdict.OPEN);
  }

  private static String unit(PrintedTable.Sheet sheet, SheetFigure figure) {
    if (figure.percent()) {
      return "%";
    }
    return figure.unit() != null ? figure.unit() : figure.count() ? null : sheet.caption().unit();
  }

  /** Targets are set with the budget; a self-evaluation says of each column what it is. */
  private static Stage stage(PrintedTable.Sheet sheet, SheetFigure figure) {
    return figure.stage().orElse(FormCatalogue.standard().has(sheet.form(), FormTrait.TARGET) ? Stage.BUDGET : null);
  }

  private Integer year(PrintedTable.Sheet sheet) {
    Optional<Integer> titled = Optional.ofNullable(sheet.caption().title()).flatMap(Years::only);
    return titled.or(() -> Optional.ofNullable(sheet.caption().stated())).orElse(profile.year() != null ? profile.year() : sheet.caption().year());
  }

  /** The money of a project is spent on it, whatever its label calls it. */
  private boolean ofProject(PrintedTable.Sheet sheet, SheetFigure figure) {
    boolean money = figure.percent() ? figure.rate() : !figure.count() && (figure.unit() != null || figure.stage().isPresent());
    return money && sheet.form() != FormId.OTHER && !catalogue.has(sheet.form(), FormTrait.OVERALL);
  }

  private static Flow flow(SheetFigure figure) {
    if (figure.funds() || figure.task()) {
      return Flow.EXPENDITURE;
    }
    String text = figure.label() + "/" + String.join("/", figure.heads());
    return Flows.spoken(text);
  }

  /** What a unit spends by use is of the money that its whole is of, where nothing names another. */
  private static Fund fund(SheetFigure figure, Measure use) {
    if (figure.task()) {
      return Funds.appropriationHead(figure.leaf()) ? Fund.APPROPRIATION : Funds.only(figure.leaf()).or(() -> Funds.only(figure.folded())).orElse(Fund.UNKNOWN);
    }
    if (figure.total() || figure.whole()) {
      return Fund.ALL;
    }
    return APPROPRIATION.matcher(figure.folded()).matches()
        ? Fund.APPROPRIATION
        : Funds.only(figure.folded()).orElse(use == null ? Fund.UNKNOWN : Fund.ALL);
  }

  /** The economic class that a line of a unit's expenditure names. */
  private Optional<Accounts.Account> economic(SheetFigure figure) {
    return figure.funds() || figure.task() || figure.heads().isEmpty() ? Optional.empty() : accounts.economic(figure.folded());
  }

  /** The use that a line of a whole unit's money names, the nearest label first: 基本支出 before 小计, 人员经费; null where it names none. */
  private Measure use(PrintedTable.Sheet sheet, SheetFigure figure) {
    if (!figure.funds() || !catalogue.has(sheet.form(), FormTrait.OVERALL)) {
      return null;
    }
    String[] labels = figure.label().split("/");
    for (int i = labels.length - 1; i >= 0; i--) {
      Optional<Measure> use = catalogue.measure(Wording.fold(labels[i]), Flow.EXPENDITURE).map(FormCatalogue.MeasureHead::measure)
          .filter(measure -> measure != Measure.TOTAL);
      if (use.isPresent()) {
        return use.get();
      }
    }
    return null;
  }

  private Measure measure(SheetFigure figure, Flow flow) {
    if (figure.funds() || figure.task() || figure.whole()) {
      return Measure.TOTAL;
    }
    if (flow == Flow.UNKNOWN) {
      return Measure.UNKNOWN;
    }
    return catalogue.measure(figure.nearest(), flow).map(FormCatalogue.MeasureHead::measure).orElse(Measure.UNKNOWN);
  }
}
