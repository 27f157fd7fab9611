package duizhang.codes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms and their vocabulary, from {@code codes/forms.yaml}, which says what each part means. */
public final class FormCatalogue {
  /** How a form is laid out: columns over rows, or blocks of labels and values. */
  public enum Layout {
    LISTING,
    SHEET
  }

  /** A form as the catalogue knows it. */
  public record Form(
      FormId id, Set<FormTrait> traits, List<Pattern> all, List<Pattern> none, List<Pattern> heads, List<Pattern> labelsNone, Flow flow, Fund fund,
      Layout layout,
      Map<DocumentKind, Integer> expected) {
    /** Whether every document of this kind and year owes the form; an unknown year counts as today. */
    public boolean expectedIn(DocumentKind kind, Integer year) {
      return expected.containsKey(kind) && (year == null || year >= expected.get(kind));
    }

    /** Whether the form's title rule fits. */
    public boolean titled(String foldedTitle) {
      return all.stream().allMatch(p -> p.matcher(foldedTitle).find()) && none.stream().noneMatch(p -> p.matcher(foldedTitle).find());
    }

    boolean fits(List<String> foldedHeads, List<String> foldedLabels) {
      boolean known = heads.isEmpty()
          || heads.stream().anyMatch(p -> foldedHeads.stream().anyMatch(h -> p.matcher(h).find()) || foldedLabels.stream().anyMatch(l -> p.matcher(l).find()));
      return known && labelsNone.stream().noneMatch(p -> foldedLabels.stream().anyMatch(l -> p.matcher(l).find()));
    }
  }

  /** A column head that means a measure. {@code flow} is null where the form's or panel's holds. */
  public record MeasureHead(Pattern head, Measure measure, boolean ofWhich, Flow flow) {}

  /** A named row of the summaries. {@code side} is null where both sides may hold it, {@code beside} where a fuller name changes nothing. */
  public record NamedLine(Pattern label, Line code, Flow side, Line beside) {}

  /** A head that names an item of the 三公 form. */
  public record ItemHead(Pattern head, ThreePublicItem code) {}

  private record TitleRule(List<String> all, List<String> none) {}

  private record FormRow(
      FormId id, Set<FormTrait> traits, TitleRule title, List<String> heads, @JsonProperty("labels_none") List<String> labelsNone, Flow flow, Fund fund,
      String layout, Map<DocumentKind, Integer> expected) {}

  private record MeasureRow(String head, Measure measure, @JsonProperty("of_which") boolean ofWhich, Flow flow) {}

  private record MeasureRows(List<MeasureRow> expenditure, List<MeasureRow> revenue, String generic) {}

  private record LineRow(String label, Line code, Flow side, Line beside) {}

  private record ItemRow(String head, ThreePublicItem code) {}

  private record File(
      List<FormRow> forms, @JsonProperty("government_forms") List<FormRow> governmentForms, MeasureRows measures, Map<String, String> columns,
      List<LineRow> lines, @JsonProperty("before_measure") String beforeMeasure, String totals, @JsonProperty("totals_end") String totalsEnd,
      @JsonProperty("three_public") List<ItemRow> threePublic) {}

  private static final FormCatalogue STANDARD = load();

  private final List<Form> forms;
  private final List<Form> governments;
  private final List<MeasureHead> expenditure;
  private final List<MeasureHead> revenue;
  private final Pattern generic;
  private final Map<String, Pattern> columns;
  private final List<NamedLine> lines;
  private final Pattern totals;
  private final Pattern totalsEnd;
  private final List<ItemHead> items;
  private final Pattern beforeMeasure;

  private FormCatalogue(File file) {
    forms = file.forms().stream().map(FormCatalogue::form).toList();
    governments = file.governmentForms().stream().map(FormCatalogue::form).toList();
    expenditure = file.measures().expenditure().stream().map(FormCatalogue::head).toList();
    revenue = file.measures().revenue().stream().map(FormCatalogue::head).toList();
    generic = Pattern.compile(file.measures().generic());
    columns = file.columns().entrySet().stream()
        .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Pattern.compile(e.getValue())));
    lines = file.lines().stream().map(l -> new NamedLine(Pattern.compile(l.label()), l.code(), l.side(), l.beside())).toList();
    totals = Pattern.compile(file.totals());
    totalsEnd = Pattern.compile(file.totalsEnd());
    beforeMeasure = Pattern.compile(file.beforeMeasure());
    items = file.threePublic().stream().map(i -> new ItemHead(Pattern.compile(i.head()), i.code())).toList();
  }

  private static Form form(FormRow row) {
    return new Form(
        row.id(), row.traits() == null ? Set.of() : Set.copyOf(row.traits()), patterns(row.title().all()), patterns(row.title().none()),
        patterns(row.heads()), patterns(row.labelsNone()), row.flow() == null ? Flow.UNKNOWN : row.flow(),
        row.fund() == null ? Fund.UNKNOWN : row.fund(), Layout.valueOf(row.layout().toUpperCase(Locale.ROOT)),
        row.expected() == null ? Map.of() : row.expected());
  }

  public static FormCatalogue standard() {
    return STANDARD;
  }

  public List<Form> forms() {
    return forms;
  }

  /** The forms of departments, then those of governments. */
  public Stream<Form> all() {
    return Stream.concat(forms.stream(), governments.stream());
  }

  public Optional<Form> form(FormId id) {
    return all().filter(form -> form.id() == id).findFirst();
  }

  /** Whether the catalogue knows the form and says this of it. */
  public boolean has(FormId id, FormTrait trait) {
    return form(id).filter(form -> form.traits().contains(trait)).isPresent();
  }

  /** The form of a government's own accounts that a title names. */
  public Optional<Form> government(String foldedTitle) {
    return governments.stream().filter(form -> form.titled(foldedTitle)).findFirst();
  }

  /** The first form whose title rule fits. */
  public Optional<Form> titled(String foldedTitle) {
    return forms.stream().filter(form -> form.titled(foldedTitle)).findFirst();
  }

  /** The first form whose title rule, heads and labels fit. */
  public Optional<Form> recognise(String foldedTitle, List<String> foldedHeads, List<String> foldedLabels) {
    return forms.stream().filter(form -> form.titled(foldedTitle) && form.fits(foldedHeads, foldedLabels)).findFirst();
  }

  /** What one head means on the given side of the account, if it means a measure. */
  public Optional<MeasureHead> measure(String foldedHead, Flow side) {
    String head = beforeMeasure.matcher(foldedHead).replaceFirst("");
    return (side == Flow.REVENUE ? revenue : expenditure).stream().filter(m -> m.head().matcher(head).matches()).findFirst();
  }

  /** Whether a head says only that a column is a sum or an amount. */
  public boolean generic(String foldedHead) {
    return generic.matcher(foldedHead).matches();
  }

  /**
   * Whether a head is of the kind {@code code}, {@code holder_code}, {@code label}, {@code line_number}, {@code text}, {@code change},
   * {@code percent}, {@code count} or {@code term}.
   */
  public boolean column(String kind, String foldedHead) {
    return columns.get(kind).matcher(foldedHead).matches();
  }

  /** The named line a row label means on the given side. */
  public Optional<String> line(String foldedLabel, Flow side) {
    return named(foldedLabel, side).map(line -> line.code().name());
  }

  /**
   * The named line a row label means on the given side.
   *
   * @param others the folded labels of the table's other rows, one of which may name the line in full
   */
  public Optional<String> line(String foldedLabel, Flow side, Collection<String> others) {
    return named(foldedLabel, side).map(line -> {
      boolean fuller = line.beside() != null
          && others.stream().anyMatch(other -> named(other, side).filter(n -> n.beside() == null && n.code() == line.code()).isPresent());
      return (fuller ? line.beside() : line.code()).name();
    });
  }

  private Optional<NamedLine> named(String foldedLabel, Flow side) {
    return lines.stream()
        .filter(l -> (l.side() == null || side == Flow.UNKNOWN || l.side() == side) && l.label().matcher(foldedLabel).matches())
        .findFirst();
  }

  public boolean total(String foldedLabel) {
    return totals.matcher(foldedLabel).matches();
  }

  /** Whether a label of a table outside the departments' forms says that its row sums up others, whatever it sums: 本级支出合计. */
  public boolean totalOf(String foldedLabel) {
    return totalsEnd.matcher(foldedLabel).matches();
  }

  /** The item of the 三公 form that a head or label names. */
  public Optional<String> threePublicItem(String folded) {
    return items.stream().filter(item -> item.head().matcher(folded).matches()).map(item -> item.code().name()).findFirst();
  }

  private static MeasureHead head(MeasureRow row) {
    return new MeasureHead(Pattern.compile(row.head()), row.measure(), row.ofWhich(), row.flow());
  }

  private static List<Pattern> patterns(List<String> expressions) {
    return expressions == null ? List.of() : expressions.stream().map(Pattern::compile).toList();
  }

  private static FormCatalogue load() {
    return new FormCatalogue(DataFile.read("codes/forms.yaml", new TypeReference<File>() {}));
  }
}
