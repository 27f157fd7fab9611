package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the indicators of a performance form owe each other (PF-03, PF-04, PF-07 to PF-10 and PF-13 of the rule list): units that fit what is measured, one quantity
 * for one thing, weights and scores that add up, a reason where points are lost, and project forms for all of the project spending.
 */
final class PerformanceFaults {
  private static final WordFile WORDS = WordFile.of("findings.yaml").section("performance");
  private static final Pattern RATE = WORDS.pattern("rate");
  private static final Pattern RATE_UNIT = WORDS.pattern("rate_unit");
  private static final Pattern COUNT_UNIT = WORDS.pattern("count_unit");
  private static final Pattern OUTPUT = WORDS.pattern("output");
  private static final Pattern BENEFIT = WORDS.pattern("benefit");
  private static final Pattern PROJECT_SPENDING = WORDS.pattern("project_spending");
  private static final String QUANTITY = WORDS.text("quantity");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** The weights beside the ten points for spending the money. */
  private static final BigDecimal NINETY = BigDecimal.valueOf(90);
  private static final Set<FormId> PROJECT_FORMS = EnumSet.of(FormId.PROJECT_PERFORMANCE_SELF_EVALUATION);
  private static final Set<FormId> OVERALL_FORMS = EnumSet.of(FormId.OVERALL_PERFORMANCE_SELF_EVALUATION);

  /** So many characters in common make two texts speak of one thing. */
  private static final int SAME_THING = 12;

  private final List<Fact> facts;
  private final Observations seen;
  private final List<Indicator> unreasoned = new ArrayList<>();
  private String unreasonedForm;
  /** Rules for which some form printed all that they ask. */
  private final Set<String> asked = new TreeSet<>();

  private PerformanceFaults(List<Fact> facts, Observations seen) {
    this.facts = facts;
    this.seen = seen;
  }

  /** @param indicators in the order of the document */
  static void check(List<Project> projects, List<Indicator> indicators, List<Fact> facts, Observations seen) {
    PerformanceFaults faults = new PerformanceFaults(facts, seen);
    for (Project project : projects) {
      List<Indicator> own = indicators.stream().filter(indicator -> indicator.project().equals(project.id())).toList();
      if (!own.isEmpty()) {
        faults.units(project, own);
        faults.fractions(project, own);
        faults.quantities(project, own);
        faults.points(project, own);
        faults.structure(project, own);
      }
    }
    faults.reasons();
    faults.forms();
    faults.asked.forEach(seen::asked);
  }

  /** A rate is told in percent. */
  private void units(Project project, List<Indicator> indicators) {
    if (indicators.stream().anyMatch(indicator -> indicator.unit() != null && indicator.targetNumber() != null)) {
      asked.add("PF-10");
    }
    for (Indicator indicator : indicators) {
      boolean odd = indicator.level3() != null && indicator.unit() != null && indicator.targetNumber() != null
          && RATE.matcher(Wording.fold(indicator.level3())).find() && !RATE_UNIT.matcher(Wording.compact(indicator.unit())).matches();
      if (odd) {
        found("PF-10", FindingKind.FORMAT, CheckCause.DOCUMENT, indicator.page(), indicator.target(), null, null,
            form("rate_unit", project, indicator.page()).with("item", indicator.level3()).with("printed", indicator.target()));
      }
    }
  }

  /** What is counted in pieces has no decimals; an amount stands there. */
  private void fractions(Project project, List<Indicator> indicators) {
    List<Indicator> broken = indicators.stream()
        .filter(indicator -> indicator.unit() != null && COUNT_UNIT.matcher(Wording.compact(indicator.unit())).matches())
        .filter(indicator -> fraction(indicator.targetNumber()) || fraction(indicator.actualNumber())).toList();
    if (!broken.isEmpty()) {
      Indicator first = broken.get(0);
      String printed = fraction(first.actualNumber()) ? first.actual() : first.target();
      found("PF-10", FindingKind.FORMAT, CheckCause.DOCUMENT, first.page(), printed, null, null,
          form("count_fraction", project, first.page()).with("count", broken.size()).with("printed", printed).with("unit", first.unit()));
    }
  }

  private static boolean fraction(BigDecimal number) {
    return number != null && number.stripTrailingZeros().scale() > 0;
  }

  private record Quantity(BigDecimal number, String unit, String thing, String quote) {}

  /** A quantity in the words of a form, against the value of the indicator of the same thing. */
  private void quantities(Project project, List<Indicator> indicators) {
    List<Quantity> targets = indicators.stream()
        .filter(indicator -> indicator.targetNumber() != null && indicator.unit() != null && indicator.level3() != null)
        .map(indicator -> new Quantity(indicator.targetNumber(), Wording.compact(indicator.unit()), Wording.fold(indicator.level3()), indicator.target()))
        .toList();
    Set<String> units = targets.stream().map(Quantity::unit).filter(unit -> unit.matches("\\p{IsHan}{1,2}"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Quantity> told = new ArrayList<>();
    for (String unit : units) {
      told(project.targetText(), unit, told);
      indicators.forEach(indicator -> told(indicator.level3(), unit, told));
    }
    Map<BigDecimal, String> said = new LinkedHashMap<>();
    for (Quantity words : told) {
      for (Quantity target : targets) {
        if (words.unit().equals(target.unit()) && common(words.thing(), target.thing()) >= SAME_THING) {
          said.putIfAbsent(words.number().stripTrailingZeros(), words.quote());
          said.putIfAbsent(target.number().stripTrailingZeros(), target.quote());
        }
      }
    }
    if (!told.isEmpty()) {
      asked.add("PF-09");
    }
    if (said.size() > 1) {
      List<String> quotes = List.copyOf(said.values());
      found("PF-09", FindingKind.PROSE_TABLE, CheckCause.DOCUMENT, indicators.get(0).page(), quotes.get(0), quotes.get(1), null,
          form("quantities", project, indicators.get(0).page()).with("printed", String.join("、", quotes), String.join(", ", quotes)));
    }
  }

  private static void told(String text, String unit, List<Quantity> told) {
    if (text == null) {
      return;
    }
    String folded = Wording.fold(text);
    Matcher matcher = Pattern.compile(QUANTITY.replace("UNIT", Pattern.quote(unit))).matcher(folded);
    while (matcher.find()) {
      told.add(new Quantity(new BigDecimal(matcher.group(1)), unit, matcher.group(2), matcher.group(1) + unit));
    }
  }

  /** The length of the longest text that both hold. */
  private static int common(String one, String other) {
    int[] lengths = new int[other.length() + 1];
    int longest = 0;
    for (int i = 0; i < one.length(); i++) {
      for (int j = other.length(); j > 0; j--) {
        lengths[j] = one.charAt(i) == other.charAt(j - 1) ? lengths[j - 1] + 1 : 0;
        longest = Math.max(longest, lengths[j]);
      }
    }
    return longest;
  }

  private String weights(Project project) {
    boolean target = facts.stream()
        .anyMatch(fact -> Objects.equals(fact.table(), project.table()) && FormCatalogue.standard().has(fact.form(), FormTrait.TARGET));
    return target ? "PF-16" : "PF-03";
  }

  private void points(Project project, List<Indicator> indicators) {
    boolean scored = indicators.stream().allMatch(indicator -> indicator.score() != null);
    boolean weighted = indicators.stream().allMatch(indicator -> indicator.weight() != null);
    if (scored && !weighted) {
      // Where the scores give the total, each figure is a score and none was lost on the way.
      BigDecimal rest = project.score() == null ? null : project.score().subtract(sum(indicators, true));
      boolean complete = rest != null && (rest.signum() == 0 || rest.compareTo(HUNDRED.subtract(NINETY)) == 0);
      long without = indicators.stream().filter(indicator -> indicator.weight() == null).count();
      found(weights(project), FindingKind.DISCLOSURE, complete ? CheckCause.DOCUMENT : CheckCause.UNDECIDED, indicators.get(0).page(), null, null, null,
          form("no_weights", project, indicators.get(0).page()).with("count", without));
    }
    if (weighted) {
      asked.add(weights(project));
      BigDecimal weights = sum(indicators, false);
      if (weights.compareTo(HUNDRED) != 0 && weights.compareTo(NINETY) != 0) {
        found(weights(project), FindingKind.TABLE_SUM, CheckCause.UNDECIDED, indicators.get(0).page(), weights.toPlainString(), HUNDRED.toPlainString(), null,
            form("weights", project, indicators.get(0).page()).with("printed", weights.toPlainString()));
      } else if (scored && project.score() != null) {
        scores(project, indicators, HUNDRED.subtract(weights));
      }
    }
    List<Indicator> above = indicators.stream()
        .filter(indicator -> indicator.score() != null && indicator.weight() != null && indicator.score().compareTo(indicator.weight()) > 0).toList();
    if (!above.isEmpty()) {
      Indicator first = above.get(0);
      found("PF-05", FindingKind.TABLE_SUM, CheckCause.UNDECIDED, first.page(), first.score().toPlainString(), first.weight().toPlainString(), null,
          form("score_above", project, first.page()).with("item", first.level3()).with("printed", first.score().toPlainString())
              .with("expected", first.weight().toPlainString()));
    }
    if (scored && weighted) {
      asked.addAll(List.of("PF-05", "PF-13"));
      List<Indicator> silent = indicators.stream().filter(indicator -> indicator.score().compareTo(indicator.weight()) < 0 && indicator.reason() == null)
          .toList();
      unreasonedForm = unreasoned.isEmpty() && !silent.isEmpty() ? project.name() : unreasonedForm;
      unreasoned.addAll(silent);
    }
  }

  /** @param rest the points that the indicators do not hold: those for spending the money */
  private void scores(Project project, List<Indicator> indicators, BigDecimal rest) {
    asked.add("PF-04");
    BigDecimal spent = project.score().subtract(sum(indicators, true));
    if (spent.signum() < 0 || spent.compareTo(rest) > 0) {
      found("PF-04", FindingKind.TABLE_SUM, CheckCause.UNDECIDED, indicators.get(0).page(), project.score().toPlainString(),
          sum(indicators, true).toPlainString(), null,
          form("scores", project, indicators.get(0).page()).with("printed", project.score().toPlainString())
              .with("expected", sum(indicators, true).toPlainString()));
    }
  }

  private static BigDecimal sum(List<Indicator> indicators, boolean scores) {
    return indicators.stream().map(indicator -> scores ? indicator.score() : indicator.weight()).filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whose outputs are weighed owes benefits as well; asked only where the weights say that no indicator was lost on the way. */
  private void structure(Project project, List<Indicator> indicators) {
    BigDecimal weights = sum(indicators, false);
    boolean whole = indicators.stream().allMatch(indicator -> indicator.weight() != null && indicator.level1() != null)
        && (weights.compareTo(NINETY) == 0 || weights.compareTo(HUNDRED) == 0);
    boolean outputs = indicators.stream().anyMatch(indicator -> indicator.level1() != null && OUTPUT.matcher(indicator.level1()).find());
    boolean benefits = indicators.stream().anyMatch(indicator -> named(indicator.level1()) || named(indicator.level2()));
    if (whole && outputs && !project.overall()) {
      asked.add("PF-08");
    }
    if (whole && outputs && !benefits && !project.overall()) {
      Map<String, BigDecimal> groups = new LinkedHashMap<>();
      indicators.forEach(indicator -> groups.merge(indicator.level1(), indicator.weight(), BigDecimal::add));
      String printed = groups.entrySet().stream().map(group -> group.getKey() + group.getValue().toPlainString()).collect(Collectors.joining("、"));
      found("PF-08", FindingKind.DISCLOSURE, CheckCause.DOCUMENT, indicators.get(0).page(), printed, null, null,
          form("no_benefit", project, indicators.get(0).page()).with("printed", printed));
    }
  }

  private static boolean named(String level) {
    return level != null && BENEFIT.matcher(level).find();
  }

  /** Who gives no reasons gives none throughout: said once for the document. */
  private void reasons() {
    if (!unreasoned.isEmpty()) {
      Indicator first = unreasoned.get(0);
      String points = first.score().toPlainString() + "/" + first.weight().toPlainString();
      Message message = Message.of("no_reason").with("page", first.page()).with("row", unreasonedForm)
          .with("item", Stream.of(first.level2(), first.level3()).filter(Objects::nonNull).collect(Collectors.joining("/"))).with("printed", points)
          .with("count", unreasoned.size());
      seen.found("PF-13", new Draft(
          FindingKind.DISCLOSURE, CheckLevel.FLAG, CheckCause.DOCUMENT, first.page(), points, null, null, null, message, unreasoned.size()));
    }
  }

  /** The project spending of the whole unit, against the sum of its projects' forms. Units that are not printed are not needed to compare the numbers. */
  private void forms() {
    List<Fact> projects = facts.stream().filter(fact -> PROJECT_FORMS.contains(fact.form()) && fact.scheme() == Scheme.PROJECT && fact.total()
        && !fact.ofWhich() && spent(fact)).toList();
    List<Fact> said = facts.stream().filter(fact -> OVERALL_FORMS.contains(fact.form()) && fact.flow() == Flow.EXPENDITURE && spent(fact)
        && fact.itemName() != null && PROJECT_SPENDING.matcher(fact.itemName()).find()).toList();
    Optional<Fact> total = said.stream().filter(Fact::total).findFirst();
    List<Fact> whole = total.map(List::of).orElse(said);
    boolean units = projects.stream().allMatch(fact -> fact.unit() == null || whole.stream().allMatch(other -> fact.unit().equals(other.unit())));
    if (projects.size() < 2 || whole.isEmpty() || !units) {
      return;
    }
    asked.add("PF-07");
    BigDecimal sum = projects.stream().map(PerformanceFaults::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal spending = whole.stream().map(PerformanceFaults::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal slack = BigDecimal.ONE.movePointLeft(Math.min(sum.scale(), spending.scale())).multiply(BigDecimal.valueOf(projects.size() + whole.size()));
    if (sum.subtract(spending).abs().compareTo(slack) > 0) {
      Fact first = whole.get(0);
      String printed = spending.toPlainString();
      Message message = Message.of("forms_of_projects").with("page", first.page()).with("printed", Figure.of(first)).with("item", first.itemName())
          .with("count", projects.size()).with("expected", sum.toPlainString()).with("difference", spending.subtract(sum).abs().toPlainString());
      seen.found("PF-07", new Draft(
          FindingKind.SAME_POINT, CheckLevel.FLAG, CheckCause.UNDECIDED, first.page(), printed, sum.toPlainString(), null, first.id(), message, 1));
    }
  }

  private static boolean spent(Fact fact) {
    return fact.valueKind() == ValueKind.AMOUNT && fact.stage() == Stage.EXECUTION && Amount.parse(fact.printed()).isPresent();
  }

  private static BigDecimal number(Fact fact) {
    return Amount.parse(fact.printed()).orElseThrow().number();
  }

  private static Message form(String name, Project project, int page) {
    return Message.of(name).with("page", page).with("row", project.name());
  }

  private void found(String rule, FindingKind kind, CheckCause cause, int page, String printed, String expected, BigDecimal difference, Message message) {
    seen.found(rule, new Draft(kind, CheckLevel.FLAG, cause, page, printed, expected, difference, null, message, 1));
  }
}
