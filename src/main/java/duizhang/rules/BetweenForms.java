package duizhang.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import duizhang.codes.DataFile;
import com.fasterxml.jackson.annotation.JsonProperty;
import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identities between the forms of one document, from {@code rules/between-forms.yaml}, which says what each part means. */
public final class BetweenForms {
  private record Side(FormId form, Scheme scheme, List<String> codes, Measure measure, Fund fund, Flow flow) {
    List<Fact> in(List<Fact> facts, String joined) {
      return facts.stream()
          .filter(f -> f.form() == form && f.scheme() == scheme && !f.ofWhich() && f.valueKind() == ValueKind.AMOUNT && f.amount() != null)
          .filter(f -> codes == null || codes.contains(f.code()))
          .filter(f -> joined == null || joined.equals(f.code()))
          .filter(f -> measure == null || f.measure() == measure)
          .filter(f -> fund == null
              ? f.fund() != Fund.GOVERNMENT_FUND && f.fund() != Fund.STATE_CAPITAL || codes != null || scheme == Scheme.TOTAL
              : f.fund() == fund)
          .filter(f -> flow == null || f.flow() == flow)
          .toList();
    }

    @Override
    public String toString() {
      return Stream.of(codes == null ? scheme : String.join("+", codes), measure, fund, flow).filter(Objects::nonNull).map(Object::toString)
          .collect(Collectors.joining(" ")) + " of " + form;
    }
  }

  private record Rule(String rule, List<DocumentKind> kinds, String join, @JsonProperty("at_most") boolean atMost, @JsonProperty("same_money") Pair sameMoney,
      Side left, Side right) {}

  private record Pair(Side left, Side right) {
    boolean equal(List<Fact> facts) {
      List<Fact> one = left.in(facts, null);
      List<Fact> other = right.in(facts, null);
      return one.size() == 1 && other.size() == 1 && one.get(0).amount().compareTo(other.get(0).amount()) == 0;
    }
  }

  /** A figure that is a part of another and cannot exceed it. */
  public record Bound(String rule, Fact part, Fact whole) {}

  private static final List<Rule> RULES = load();

  private BetweenForms() {}

  /** The instances of all rules whose both sides are printed once each; zeros confirm nothing and are left out. */
  public static List<Identity> of(DocumentKind kind, List<Fact> facts) {
    List<Identity> identities = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule.atMost || !rule.kinds.contains(kind) || rule.sameMoney != null && !rule.sameMoney.equal(facts)) {
        continue;
      }
      if (rule.join == null) {
        add(identities, rule, facts, null);
      } else {
        TreeSet<String> codes = new TreeSet<>();
        facts.stream().filter(f -> f.form() == rule.left.form && f.scheme() == rule.left.scheme && f.code() != null && f.code().length() == 3)
            .forEach(f -> codes.add(f.code()));
        codes.forEach(code -> add(identities, rule, facts, code));
      }
    }
    return identities;
  }

  /** The instances of all rules that bound a figure by another of the same time. */
  public static List<Bound> bounds(DocumentKind kind, List<Fact> facts) {
    List<Bound> bounds = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule.atMost && rule.kinds.contains(kind)) {
        for (Fact part : rule.left.in(facts, null)) {
          List<Fact> wholes = rule.right.in(facts, null).stream().filter(whole -> sameTime(part, List.of(whole))).toList();
          if (wholes.size() == 1) {
            bounds.add(new Bound(rule.rule, part, wholes.get(0)));
          }
        }
      }
    }
    return bounds;
  }

  /** What the rules of this id compare and a document does not print, in words for people; empty where some rule has both its sides. */
  public static List<String> lacking(String id, DocumentKind kind, List<Fact> facts) {
    List<Rule> rules = RULES.stream().filter(rule -> rule.rule.equals(id) && rule.kinds.contains(kind)).toList();
    boolean some = rules.stream().anyMatch(rule -> !rule.left.in(facts, null).isEmpty() && !rule.right.in(facts, null).isEmpty());
    return some
        ? List.of()
        : rules.stream().flatMap(rule -> Stream.of(rule.left, rule.right)).filter(side -> side.in(facts, null).isEmpty()).map(Side::toString).distinct()
            .toList();
  }

  private static void add(List<Identity> identities, Rule rule, List<Fact> facts, String code) {
    List<Fact> left = rule.left.in(facts, code);
    List<Fact> right = rule.right.in(facts, code);
    left = left.size() > 1 && rule.left.fund == null ? left.stream().filter(f -> f.fund() == Fund.ALL || f.fund() == Fund.APPROPRIATION).toList() : left;
    int expected = rule.right.codes == null ? 1 : rule.right.codes.size();
    if (left.size() != 1 || right.size() != expected || left.get(0).amount().signum() == 0 || !sameTime(left.get(0), right)) {
      return;
    }
    String instance = left.get(0).itemName() + " [" + rule.left.form + " = " + rule.right.form + "]";
    identities.add(new Identity(rule.rule, instance, Identity.Kind.BETWEEN_FORMS, left.get(0), right, false));
  }

  private static boolean sameTime(Fact left, List<Fact> right) {
    return right.stream().allMatch(f -> f.stage() == left.stage() && Objects.equals(f.fiscalYear(), left.fiscalYear()));
  }

  private static List<Rule> load() {
    return DataFile.read("rules/between-forms.yaml", new TypeReference<List<Rule>>() {});
  }
}
