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
import java.util.stream.Collectors;

/** Projects that sentences evaluate and no form of the document holds. */
final class ProseProjects {
  private ProseProjects() {}

  static List<Project> of(Settlement settlement, List<Claim> claims, ProjectScores scores) {
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
    byName.forEach((name, told) -> projects.add(project(name, told, scores)));
    return projects;
  }

  private static Project project(String name, List<Claim> told, ProjectScores scores) {
    Claim first = told.get(0);
    return new Project(
        "p" + first.id(), null, first.page(), first.fiscalYear(), false, name, null, null,
        money(told, Stage.BUDGET), money(told, Stage.ADJUSTED_BUDGET), money(told, Stage.EXECUTION),
        told.stream().filter(claim -> claim.valueKind() == ValueKind.RATE).map(Claim::valueNumber).findFirst().orElse(null),
        scores.of(Paragraph.fold(name)), null, null, null);
  }

  private static BigDecimal money(List<Claim> told, Stage stage) {
    return told.stream()
        .filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.stage() == stage)
        .map(Claim::valueYuan)
        .findFirst()
        .orElse(null);
  }
}
