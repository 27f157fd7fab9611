package duizhang.prose;

import duizhang.fact.Fact;
import duizhang.fact.Project;
import java.util.List;
import java.util.Map;

/**
 * What the text outside the tables says.
 *
 * @param facts figures that a standard form would hold and no table does
 * @param projects evaluated in sentences, where the document prints no form for them
 * @param tokens the id of the claim that a number became
 */
public record ProseResult(List<Claim> claims, List<Statistic> statistics, List<Fact> facts, List<Project> projects, Map<Token, String> tokens) {
  /** A number token of a page. */
  public record Token(int page, int id) {}

  public ProseResult {
    claims = List.copyOf(claims);
    statistics = List.copyOf(statistics);
    facts = List.copyOf(facts);
    projects = List.copyOf(projects);
    tokens = Map.copyOf(tokens);
  }
}
