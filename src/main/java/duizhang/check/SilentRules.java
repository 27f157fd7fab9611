package duizhang.check;

import duizhang.codes.CheckLevel;
import duizhang.codes.Coverage;
import duizhang.codes.DocumentKind;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Line;
import duizhang.codes.Measure;
import duizhang.codes.RuleCatalogue;
import duizhang.codes.Scope;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.prose.Claim;
import duizhang.rules.BetweenForms;
import duizhang.settle.Settlement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a document's kind that gave no result, a row each with the reason: {@code NOT_APPLICABLE} where a form or a condition is absent,
 * {@code NOT_RUN} where the rule applies and a figure that it needs is not printed. What says so is {@code rules/catalogue.yaml}.
 */
final class SilentRules {
  private static final Set<FormId> PERFORMANCE = EnumSet.of(
      FormId.PROJECT_PERFORMANCE_SELF_EVALUATION, FormId.OVERALL_PERFORMANCE_SELF_EVALUATION, FormId.PROJECT_PERFORMANCE_TARGET,
      FormId.OVERALL_PERFORMANCE_TARGET);
  private static final String TABLES_APART = "its figures are zero, or are not printed together: of one thing, year and stage, each once";
  private static final String TEXT_APART = "what it compares is not told together: of one thing, year and stage, each once";
  private static final String OR = "\\|";

  /** What a document told. */
  record Told(List<Fact> facts, List<Claim> claims, FindingReader.Material material, List<FormCoverage> coverage) {}

  private final DocumentKind kind;
  private final Told told;
  private final Map<FormId, Coverage> coverage;
  private final RuleCatalogue catalogue = RuleCatalogue.standard();

  private SilentRules(DocumentKind kind, Told told) {
    this.kind = kind;
    this.told = told;
    this.coverage = told.coverage.stream().collect(Collectors.toMap(FormCoverage::form, FormCoverage::coverage, (one, other) -> one));
  }

  /** @param heard the rules that gave a result */
  static void tell(Settlement settlement, Set<String> heard, Told told, Observations seen) {
    SilentRules rules = new SilentRules(settlement.profile().kind(), told);
    boolean performance = rules.kind == DocumentKind.PERFORMANCE
        || settlement.tables().stream().anyMatch(table -> PERFORMANCE.contains(table.table().form()));
    // The list is of departments and units; governments owe other forms.
    Set<FormId> forms = settlement.tables().stream().map(table -> table.table().form()).collect(Collectors.toSet());
    boolean governments = forms.stream().anyMatch(form -> form != FormId.OTHER && !form.ofDepartments()) && forms.stream().noneMatch(FormId::ofDepartments);
    boolean owing = settlement.profile().scope() != Scope.GOVERNMENT && !governments;
    for (RuleCatalogue.Rule rule : rules.catalogue.rules()) {
      boolean asked = owing && rule.kinds().contains(rules.kind) || rule.performance() && performance;
      if (asked && rule.by().isEmpty() && !heard.contains(rule.rule())) {
        rules.tell(rule, seen);
      }
    }
  }

  private void tell(RuleCatalogue.Rule rule, Observations seen) {
    if (rule.why() != null) {
      seen.silent(rule.rule(), CheckLevel.NOT_RUN, rule.why());
      return;
    }
    List<String> absent = rule.forms().stream().filter(form -> coverage.get(form) != Coverage.PRESENT)
        .map(form -> form + " (" + coverage.getOrDefault(form, Coverage.ABSENT) + ")").toList();
    if (!absent.isEmpty()) {
      seen.silent(rule.rule(), CheckLevel.NOT_APPLICABLE, "form without figures: " + String.join(", ", absent));
      return;
    }
    List<String> unmet = rule.when().stream().filter(name -> lacks(rule, name)).map(this::named).toList();
    if (!unmet.isEmpty()) {
      seen.silent(rule.rule(), CheckLevel.NOT_APPLICABLE, "no " + String.join(", no ", unmet));
      return;
    }
    List<String> missing = Stream.concat(
        rule.needs().stream().filter(name -> lacks(rule, name)).map(this::named),
        BetweenForms.lacking(rule.rule(), kind, told.facts).stream()).toList();
    seen.silent(rule.rule(), CheckLevel.NOT_RUN, missing.isEmpty()
        ? rule.forms().isEmpty() ? TEXT_APART : TABLES_APART
        : "missing: " + String.join(", ", missing));
  }

  private String named(String name) {
    return Stream.of(name.split(OR)).map(one -> catalogue.operand(one).en()).collect(Collectors.joining(" or "));
  }

  private boolean lacks(RuleCatalogue.Rule rule, String name) {
    return Stream.of(name.split(OR)).map(catalogue::operand).noneMatch(operand -> has(rule, operand));
  }

  private boolean has(RuleCatalogue.Rule rule, RuleCatalogue.Operand operand) {
    if (operand.facts() != null) {
      return told.facts.stream().anyMatch(fact -> fits(fact, operand.facts(), rule));
    }
    if (operand.claims() != null) {
      return told.claims.stream().anyMatch(claim -> fits(claim, operand.claims()));
    }
    if (operand.indicators() != null) {
      return told.material.indicators().stream().anyMatch(part(operand.indicators()));
    }
    return operand.projects() != null && told.material.projects().stream().anyMatch(whole(operand.projects()));
  }

  private static boolean fits(Fact fact, RuleCatalogue.Traits traits, RuleCatalogue.Rule rule) {
    boolean place = traits.form() != null ? fact.form() == traits.form() : rule.forms().isEmpty() || rule.forms().contains(fact.form());
    return place && (traits.scheme() == null || fact.scheme() == traits.scheme()) && (traits.codes() == null || traits.codes().contains(fact.code()))
        && (traits.digits() == null || fact.code() != null && fact.code().matches("\\d{" + traits.digits() + "}"))
        && (traits.measures() == null || traits.measures().contains(fact.measure())) && (traits.funds() == null || traits.funds().contains(fact.fund()))
        && (traits.flow() == null || fact.flow() == traits.flow()) && (traits.stage() == null || fact.stage() == traits.stage())
        && (traits.kinds() == null ? fact.valueKind() == ValueKind.AMOUNT : traits.kinds().contains(fact.valueKind()))
        && (traits.total() == null || fact.total() == traits.total()) && (traits.ofWhich() == null || fact.ofWhich() == traits.ofWhich())
        && (traits.publicUse() == null || Line.PUBLIC_USE_TOTAL.is(fact.code()) || fact.measure() == Measure.PUBLIC_USE);
  }

  private static boolean fits(Claim claim, RuleCatalogue.Traits traits) {
    return (traits.scheme() == null || claim.scheme() == traits.scheme()) && (traits.codes() == null || traits.codes().contains(claim.code()))
        && (traits.digits() == null || claim.code() != null && claim.code().matches("\\d{" + traits.digits() + "}"))
        && (traits.measures() == null || traits.measures().contains(claim.measure())) && (traits.flow() == null || claim.flow() == traits.flow())
        && (traits.stage() == null || claim.stage() == traits.stage()) && (traits.kinds() == null || traits.kinds().contains(claim.valueKind()));
  }

  private Predicate<Indicator> part(String name) {
    return switch (name) {
      case "weight" -> indicator -> indicator.weight() != null;
      case "score" -> indicator -> indicator.score() != null;
      case "unit" -> indicator -> indicator.unit() != null && indicator.targetNumber() != null;
      case "self", "target" -> {
        Set<String> targets = targets();
        yield indicator -> targets.contains(indicator.project()) == name.equals("target");
      }
      default -> indicator -> true;
    };
  }

  /** The ids of projects whose form sets targets. */
  private Set<String> targets() {
    Set<String> tables = told.facts.stream().filter(fact -> FormCatalogue.standard().has(fact.form(), FormTrait.TARGET)).map(Fact::table)
        .collect(Collectors.toSet());
    return told.material.projects().stream().filter(project -> project.table() != null && tables.contains(project.table())).map(Project::id)
        .collect(Collectors.toSet());
  }

  private static Predicate<Project> whole(String name) {
    return switch (name) {
      case "score" -> project -> project.score() != null;
      case "grade" -> project -> project.grade() != null;
      default -> project -> project.targetText() != null;
    };
  }
}
