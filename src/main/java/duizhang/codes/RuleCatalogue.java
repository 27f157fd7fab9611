package duizhang.codes;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that documents are held to and what each says, from {@code rules/catalogue.yaml}, which says what each part means. */
public final class RuleCatalogue {
  /**
   * One rule of the list.
   *
   * @param kinds the documents of departments and units that it is for
   * @param performance whether it is for whatever holds a performance form
   * @param forms without one of them it does not apply
   * @param when the names of operands without which it does not apply
   * @param needs the names of operands without which it cannot run; of names parted by {@code |} one is enough
   * @param by the rules that say it in its place
   * @param why why nothing runs it, or null
   */
  public record Rule(
      String rule, List<DocumentKind> kinds, boolean performance, List<FormId> forms, List<String> when, List<String> needs, List<String> by, String why,
      String zh, String en) {
    public Rule {
      forms = forms == null ? List.of() : List.copyOf(forms);
      when = when == null ? List.of() : List.copyOf(when);
      needs = needs == null ? List.of() : List.copyOf(needs);
      by = by == null ? List.of() : List.copyOf(by);
    }
  }

  /** The traits of a figure; what is null is not asked. */
  public record Traits(
      FormId form, Scheme scheme, List<String> codes, Integer digits, List<Measure> measures, List<Fund> funds, Flow flow, Stage stage, List<ValueKind> kinds,
      Boolean total, Boolean ofWhich, Boolean publicUse) {}

  /**
   * What a rule needs: facts or claims with these traits, indicators or projects with this part; all null where the check itself sees it.
   *
   * @param en what it is called
   */
  public record Operand(Traits facts, Traits claims, String indicators, String projects, String en) {}

  private record Family(String end, String zh, String en) {}

  private record File(Map<String, Map<String, String>> laws, List<Family> families, Map<String, Operand> operands, List<Rule> rules) {}

  private static final RuleCatalogue STANDARD = load();

  private final File file;
  private final Map<String, Rule> byId = new LinkedHashMap<>();

  private RuleCatalogue(File file) {
    this.file = file;
    file.rules.forEach(rule -> byId.put(rule.rule, rule));
  }

  public static RuleCatalogue standard() {
    return STANDARD;
  }

  /** All rules, in the order of the list. */
  public List<Rule> rules() {
    return List.copyOf(file.rules);
  }

  /** The id of a law within a form. */
  public String id(String prefix, String law) {
    return file.laws.getOrDefault(prefix, Map.of()).getOrDefault(law, prefix + "-" + law);
  }

  /** @throws IllegalArgumentException where the catalogue knows no operand of this name */
  public Operand operand(String name) {
    Operand operand = file.operands.get(name);
    if (operand == null) {
      throw new IllegalArgumentException("rules/catalogue.yaml has no operand " + name);
    }
    return operand;
  }

  /** What a rule says, in Chinese, or its id. */
  public String chinese(String id) {
    Rule rule = byId.get(id);
    return rule != null ? rule.zh : family(id).map(Family::zh).orElse(id);
  }

  /** What a rule says, in English, or its id. */
  public String english(String id) {
    Rule rule = byId.get(id);
    return rule != null ? rule.en : family(id).map(Family::en).orElse(id);
  }

  private Optional<Family> family(String id) {
    return file.families.stream().filter(family -> id.endsWith(family.end)).findFirst();
  }

  private static RuleCatalogue load() {
    return new RuleCatalogue(DataFile.read("rules/catalogue.yaml", new TypeReference<File>() {}));
  }
}
