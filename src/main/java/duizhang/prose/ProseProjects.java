package duizhang.prose;

import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Project;
import duizhang.settle.Settlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Projects that sentences evaluate and no form of the document holds. */
final class ProseProjects {
  private static final Pattern SCORE = Pattern.compile("自评得分[为是]?(\\d{1,3}(?:\\.\\d+)?)分");

  private ProseProjects() {}

  static List<Project> of(Settlement settlement, List<Claim> claims) {
    Set<String> printed = settlement.tables().stream()
        .flatMap(table -> table.facts().projects().stream())
        .filter(project -> project.name() != null)
        .map(project -> Wording.fold(project.name()))
        .collect(Collectors.toSet());
    Map<String, List<Claim>> byName = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.scheme() == Scheme.PROJECT && !printed.contains(Wording.fold(claim.itemName()))) {
        byName.computeIfAbsent(claim.itemName(), name -> new ArrayList<>()).add(claim);
      }
    }
    List<Project> projects = new ArrayList<>();
    byName.forEach((name, told) -> projects.add(project(name, told)));
    return projects;
  }

  private static Project project(String name, List<Claim> told) {
    Claim first = told.get(0);
    BigDecimal score = told.stream()
        .map(claim -> SCORE.matcher(Paragraph.fold(claim.sentence())))
        .filter(Matcher::find)
        .map(matcher -> new BigDecimal(matcher.group(1)))
        .findFirst()
        .orElse(null);
    return new Project(
        "p" + first.id(), null, first.page(), first.fiscalYear(), false, name, null, null,
        money(told, Stage.BUDGET), money(told, Stage.ADJUSTED_BUDGET), money(told, Stage.EXECUTION),
        told.stream().filter(claim -> claim.valueKind() == ValueKind.RATE).map(Claim::valueNumber).findFirst().orElse(null),
        score, null, null, null);
  }

  private static BigDecimal money(List<Claim> told, Stage stage) {
    return told.stream()
        .filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.stage() == stage)
        .map(Claim::valueYuan)
        .findFirst()
        .orElse(null);
  }
}
