package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What sentences owe each other: one point said twice is one amount (NAR-16), and a total said is the sum of the parts said (NAR-07, NAR-10, NAR-17 of
 * the rule list).
 */
final class SentencesTogether {
  private static final Pattern AGAINST_BUDGET = WordFile.of("findings.yaml").section("sentence").pattern("against_budget");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int CLASS = 3;
  /** So many digits no two things have in common by chance. */
  private static final int LONG = 5;

  private final TableFigures tables;
  private final List<Claim> claims;
  private final Observations seen;

  private SentencesTogether(TableFigures tables, List<Claim> claims, Observations seen) {
    this.tables = tables;
    this.claims = claims;
    this.seen = seen;
  }

  /** @param government whether the document is a government's report */
  static void check(TableFigures tables, List<Claim> claims, boolean government, Observations seen) {
    SentencesTogether check = new SentencesTogether(tables, claims, seen);
    if (!government) {
      // Reports of governments say one thing of the whole area, of its centre and of its zones, and a sentence does not repeat of which.
      check.repeated();
      check.changes();
    }
    for (Sentence sentence : Sentence.of(claims)) {
      check.parts(sentence);
      check.exceeding(sentence, Dimension.ECONOMIC);
      check.exceeding(sentence, Dimension.FUNCTION);
    }
    check.threePublic();
    check.budgets();
    check.projectRates();
  }

  // One point said twice.

  private void repeated() {
    Map<String, List<Claim>> points = new LinkedHashMap<>();
    for (Claim claim : claims) {
      boolean pointed = claim.scheme() != Scheme.UNKNOWN && claim.scheme() != Scheme.PROJECT && claim.valueYuan() != null && claim.fiscalYear() != null
          && (claim.code() != null || claim.scheme() == Scheme.TOTAL) && claim.measure() != Measure.UNKNOWN && claim.flow() != Flow.UNKNOWN;
      boolean amount = claim.valueKind() == ValueKind.AMOUNT && claim.fact() == null && tables.at(claim.coordinate()).isEmpty();
      if (pointed && (amount || claim.valueKind() == ValueKind.CHANGE)) {
        String against = claim.valueKind() == ValueKind.CHANGE ? "|" + against(claim) : "";
        points.computeIfAbsent(claim.scheme() + claim.coordinate().key() + against, key -> new ArrayList<>()).add(claim);
      }
    }
    points.values().forEach(this::point);
  }

  /** What a change is measured against. */
  private static String against(Claim change) {
    int at = change.sentence().indexOf(change.printed());
    String before = change.sentence().substring(0, Math.max(0, at));
    return AGAINST_BUDGET.matcher(before).find() ? "budget" : "year";
  }

  private void point(List<Claim> said) {
    List<List<Claim>> amounts = new ArrayList<>();
    for (Claim claim : said) {
      Optional<List<Claim>> alike = amounts.stream().filter(group -> agree(group.get(0), claim)).findFirst();
      if (alike.isPresent()) {
        alike.get().add(claim);
      } else if (amounts.size() < 4) {
        amounts.add(new ArrayList<>(List.of(claim)));
      }
    }
    for (List<Claim> group : amounts) {
      if (group.size() > 1) {
        seen.holds(
            "NAR-16", instance(group.get(0)), group.get(1).valueYuan(), group.get(0).valueYuan(), null, group.get(0).page(),
            group.stream().map(Claim::id).toList());
      }
    }
    if (amounts.size() == 2) {
      boolean firstMore = amounts.get(0).size() >= amounts.get(1).size();
      Claim right = amounts.get(firstMore ? 0 : 1).get(0);
      Claim suspect = amounts.get(firstMore ? 1 : 0).get(0);
      if (right.sentence().equals(suspect.sentence())) {
        return;
      }
      boolean named = Objects.equals(right.itemName(), suspect.itemName());
      BigDecimal difference = suspect.valueYuan().subtract(right.valueYuan());
      Message message = Message.of("prose_prose").with("page", suspect.page()).with("quote", Figure.quoted(suspect.sentence(), 120))
          .with("item", suspect.itemName()).with("printed", Figure.of(suspect)).with("other_page", right.page())
          .with("other", Figure.quoted(right.sentence(), 120)).with("expected", Figure.of(right))
          .with("difference", Figure.yuan(difference.abs(), suspect.unit()));
      seen.fails("NAR-16", instance(suspect), suspect.valueYuan(), right.valueYuan(), null, List.of(suspect.id(), right.id()), new Draft(
          FindingKind.PROSE_PROSE, CheckLevel.FAIL, named && near(suspect, right) ? CheckCause.DOCUMENT : CheckCause.UNDECIDED, suspect.page(),
          Figure.of(suspect), Figure.of(right), difference, suspect.id(), message, 1));
    }
  }

  /** An amount and by how much a sentence says that it changed. */
  private record Changed(Claim amount, Claim change) {}

  /** One amount of a year changed by one amount, whatever it is called: of two changes that nearly agree one is a slip. */
  private void changes() {
    Map<List<Object>, List<Changed>> amounts = new LinkedHashMap<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim change = claims.get(i);
      Claim amount = claims.get(i - 1);
      boolean pair = change.valueKind() == ValueKind.CHANGE && change.valueYuan() != null && change.valueYuan().signum() != 0
          && amount.valueKind() == ValueKind.AMOUNT && amount.valueYuan() != null && amount.valueNumber().precision() >= LONG
          && Objects.equals(amount.fiscalYear(), change.fiscalYear()) && amount.stage() == change.stage();
      if (pair) {
        amounts.computeIfAbsent(List.of(amount.valueYuan(), amount.stage(), against(change)), key -> new ArrayList<>()).add(new Changed(amount, change));
      }
    }
    amounts.values().forEach(this::change);
  }

  private void change(List<Changed> said) {
    List<List<Changed>> groups = new ArrayList<>();
    for (Changed changed : said) {
      groups.stream().filter(group -> agree(group.get(0).change(), changed.change())).findFirst().ifPresentOrElse(
          group -> group.add(changed), () -> groups.add(new ArrayList<>(List.of(changed))));
    }
    if (groups.size() != 2) {
      return;
    }
    boolean firstMore = groups.get(0).size() >= groups.get(1).size();
    Changed right = groups.get(firstMore ? 0 : 1).get(0);
    Changed suspect = groups.get(firstMore ? 1 : 0).get(0);
    BigDecimal difference = suspect.change().valueYuan().subtract(right.change().valueYuan());
    boolean slip = difference.abs().multiply(HUNDRED).compareTo(right.change().valueYuan().abs()) <= 0;
    if (slip) {
      Message message = Message.of("change_said").with("page", suspect.change().page()).with("quote", Figure.quoted(suspect.change().sentence(), 120))
          .with("current", Figure.of(suspect.amount())).with("printed", Figure.of(suspect.change())).with("other_page", right.change().page())
          .with("other", Figure.quoted(right.change().sentence(), 120)).with("expected", Figure.of(right.change()))
          .with("difference", Figure.yuan(difference.abs(), suspect.change().unit()));
      seen.fails(
          "NAR-16", instance(suspect.change()), suspect.change().valueYuan(), right.change().valueYuan(), null,
          List.of(suspect.change().id(), right.change().id()), new Draft(
              FindingKind.PROSE_PROSE, CheckLevel.FAIL, CheckCause.DOCUMENT, suspect.change().page(), Figure.of(suspect.change()), Figure.of(right.change()),
              difference, suspect.change().id(), message, 1));
    }
  }

  /** A slip changes a digit or two; another order of size is another thing. */
  private static boolean near(Claim one, Claim other) {
    return one.valueYuan().signum() == other.valueYuan().signum() && one.valueYuan().signum() != 0
        && one.valueYuan().subtract(other.valueYuan()).abs().multiply(BigDecimal.TEN).compareTo(other.valueYuan().abs()) <= 0;
  }

  private static boolean agree(Claim one, Claim other) {
    return Figure.agree(one.valueYuan(), Figure.ulp(one), other.valueYuan(), Figure.ulp(other));
  }

  // Totals and their parts.

  private void parts(Sentence sentence) {
    List<Claim> amounts = sentence.claims().stream().filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null).toList();
    sum("NAR-07", amounts, claim -> claim.measure() == Measure.BASIC && claim.scheme() == Scheme.TOTAL,
        List.of(claim -> "PERSONNEL_TOTAL".equals(claim.code()), claim -> "PUBLIC_USE_TOTAL".equals(claim.code())));
    sum("NAR-10", amounts, claim -> purchase(claim, "TOTAL"),
        List.of(claim -> purchase(claim, "GOODS"), claim -> purchase(claim, "WORKS"), claim -> purchase(claim, "SERVICES")));
  }

  /** The classes of one point that a sentence lists are parts of what is said or printed at that point: they cannot be more than it. */
  private void exceeding(Sentence sentence, Dimension classes) {
    Map<Coordinate, Map<String, Claim>> points = new LinkedHashMap<>();
    for (Claim claim : sentence.claims()) {
      Optional<String> code = claim.coordinate().value(classes);
      if (claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null && code.isPresent() && code.get().length() == CLASS) {
        points.computeIfAbsent(claim.coordinate().without(classes), point -> new LinkedHashMap<>()).putIfAbsent(code.get(), claim);
      }
    }
    points.forEach((point, parts) -> {
      Optional<Fact> whole = parts.size() < 2 ? Optional.empty() : tables.agreed(point);
      if (whole.isPresent()) {
        exceeding(List.copyOf(parts.values()), whole.get());
      }
    });
  }

  private void exceeding(List<Claim> parts, Fact whole) {
    BigDecimal sum = parts.stream().map(Claim::valueYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance = parts.stream().map(Figure::ulp).reduce(whole.ulp(), BigDecimal::add).divide(TWO);
    BigDecimal difference = sum.subtract(whole.amount());
    Claim first = parts.get(0);
    List<String> operands = new ArrayList<>(List.of(whole.id()));
    parts.forEach(part -> operands.add(part.id()));
    if (difference.abs().compareTo(tolerance) <= 0) {
      seen.holds("NAR-06", instance(first), sum, whole.amount(), tolerance, first.page(), operands);
    } else if (difference.signum() > 0) {
      CheckCause cause = tables.doubtful(whole) || whole.status() != Status.PROVEN ? CheckCause.UNDECIDED : CheckCause.DOCUMENT;
      String printed = Figure.yuan(sum, first.unit());
      Message message = Message.of("parts_exceed").with("page", first.page()).with("quote", Figure.quoted(first.sentence(), 120)).with("printed", printed)
          .with("other_page", whole.page()).with("table", tables.title(whole)).with("row", TableFigures.row(whole)).with("column", TableFigures.column(whole))
          .with("expected", Figure.of(whole)).with("difference", Figure.yuan(difference, first.unit()));
      seen.fails("NAR-06", instance(first), sum, whole.amount(), tolerance, operands, new Draft(
          FindingKind.PROSE_TABLE, CheckLevel.FAIL, cause, first.page(), printed, Figure.of(whole), difference, null, message, 1));
    }
  }

  private static boolean purchase(Claim claim, String code) {
    return claim.scheme() == Scheme.PROCUREMENT && code.equals(claim.code());
  }

  /** The sum of all parts that the sentence names, each once, after the one total. */
  private void sum(String rule, List<Claim> amounts, Predicate<Claim> isTotal, List<Predicate<Claim>> isPart) {
    List<Claim> totals = amounts.stream().filter(isTotal).toList();
    List<Claim> parts = isPart.stream().map(part -> amounts.stream().filter(part).toList())
        .filter(found -> found.size() == 1).map(found -> found.get(0)).toList();
    boolean whole = totals.size() == 1 && parts.size() == isPart.size() && amounts.indexOf(totals.get(0)) < amounts.indexOf(parts.get(0))
        && parts.stream().allMatch(part -> Objects.equals(part.fiscalYear(), totals.get(0).fiscalYear()) && part.stage() == totals.get(0).stage());
    if (whole) {
      add(rule, totals.get(0), parts, CheckCause.DOCUMENT);
    }
  }

  private void add(String rule, Claim total, List<Claim> parts, CheckCause cause) {
    add(rule, "sum_said", total, parts, cause);
  }

  private void add(String rule, String words, Claim total, List<Claim> parts, CheckCause cause) {
    BigDecimal sum = parts.stream().map(Claim::valueYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance = parts.stream().map(Figure::ulp).reduce(Figure.ulp(total), BigDecimal::add).divide(TWO);
    BigDecimal difference = total.valueYuan().subtract(sum);
    List<String> operands = new ArrayList<>(List.of(total.id()));
    parts.forEach(part -> operands.add(part.id()));
    if (difference.abs().compareTo(tolerance) <= 0) {
      seen.holds(rule, instance(total), total.valueYuan(), sum, tolerance, total.page(), operands);
      return;
    }
    String expected = Figure.yuan(sum, total.unit());
    Message message = Message.of(words).with("page", total.page()).with("quote", Figure.quoted(total.sentence(), 120)).with("item", total.itemName())
        .with("printed", Figure.of(total)).with("expected", expected).with("difference", Figure.yuan(difference.abs(), total.unit()));
    seen.fails(rule, instance(total), total.valueYuan(), sum, tolerance, operands, new Draft(
        FindingKind.PROSE_PROSE, CheckLevel.FAIL, cause, total.page(), Figure.of(total), expected, difference, total.id(), message, 1));
  }

  /** Where the accounts said by class add up to the accounts said in all, the list is whole, and the budgets said with them must add up too. */
  private void budgets() {
    List<Claim> amounts = claims.stream().filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null
        && claim.flow() == Flow.EXPENDITURE && claim.measure() == Measure.TOTAL).toList();
    for (Claim total : amounts) {
      if (total.scheme() != Scheme.TOTAL || total.stage() != Stage.BUDGET) {
        continue;
      }
      Map<String, Claim> outturns = classes(amounts, total, Stage.FINAL);
      Map<String, Claim> budgets = classes(amounts, total, Stage.BUDGET);
      Optional<Claim> spent = amounts.stream().filter(claim -> claim.stage() == Stage.FINAL && SentenceArithmetic.same(claim, total)
          && Objects.equals(claim.fiscalYear(), total.fiscalYear()) && claim.sentence().equals(total.sentence())).findFirst();
      boolean listed = spent.isPresent() && budgets.size() > 1 && budgets.keySet().equals(outturns.keySet());
      if (listed) {
        BigDecimal sum = outturns.values().stream().map(Claim::valueYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = outturns.values().stream().map(Figure::ulp).reduce(Figure.ulp(spent.get()), BigDecimal::add).divide(TWO);
        if (sum.subtract(spent.get().valueYuan()).abs().compareTo(slack) <= 0) {
          add("NAR-17", total, List.copyOf(budgets.values()), CheckCause.DOCUMENT);
        }
        return;
      }
    }
  }

  /** What the three public expenses changed by is the sum of what each changed by, where each is said once against the same. */
  private void threePublic() {
    Map<List<Object>, Map<String, List<Claim>>> times = new LinkedHashMap<>();
    for (Claim claim : claims) {
      boolean change = claim.scheme() == Scheme.THREE_PUBLIC && claim.valueKind() == ValueKind.CHANGE && claim.valueYuan() != null && claim.code() != null
          && claim.fiscalYear() != null;
      if (change) {
        times.computeIfAbsent(List.of(claim.fiscalYear(), String.valueOf(claim.stage()), claim.fund(), against(claim)), time -> new LinkedHashMap<>())
            .computeIfAbsent(claim.code(), code -> new ArrayList<>()).add(claim);
      }
    }
    times.values().forEach(items -> {
      List<String> codes = List.of("TOTAL", "ABROAD", "VEHICLES", "RECEPTION");
      boolean whole = codes.stream().allMatch(code -> items.containsKey(code)
          && items.get(code).stream().allMatch(claim -> agree(claim, items.get(code).get(0))));
      if (whole) {
        add("NAR-11", "changes_said", items.get("TOTAL").get(0), codes.stream().skip(1).map(code -> items.get(code).get(0)).toList(), CheckCause.UNDECIDED);
      }
    });
  }

  private static Map<String, Claim> classes(List<Claim> amounts, Claim total, Stage stage) {
    Map<String, Claim> classes = new LinkedHashMap<>();
    amounts.stream().filter(claim -> claim.scheme() == Scheme.FUNCTION && claim.code() != null && claim.code().length() == 3 && claim.stage() == stage
        && claim.fund() == total.fund() && Objects.equals(claim.fiscalYear(), total.fiscalYear())).forEach(claim -> classes.putIfAbsent(claim.code(), claim));
    return classes;
  }

  // Projects.

  /** The rate of a project said in the text, against the one its form prints. */
  private void projectRates() {
    Map<String, List<Fact>> forms = tables.projectRates();
    for (Claim rate : claims) {
      List<Fact> printed = rate.valueKind() != ValueKind.RATE || rate.scheme() != Scheme.PROJECT || rate.itemName() == null
          ? List.of()
          : forms.getOrDefault(TableFigures.name(rate.itemName()), List.of());
      if (printed.size() != 1) {
        continue;
      }
      Fact fact = printed.get(0);
      BigDecimal form = Amount.parse(fact.printed()).orElseThrow().number();
      BigDecimal difference = rate.valueNumber().subtract(form);
      List<String> operands = List.of(rate.id(), fact.id());
      BigDecimal ulp = Figure.ulp(rate).max(BigDecimal.ONE.movePointLeft(Math.max(0, form.scale())));
      if (difference.abs().multiply(TWO).compareTo(ulp) <= 0) {
        seen.holds("PF-01", instance(rate), rate.valueNumber(), form, ulp.divide(TWO), rate.page(), operands);
      } else {
        Message message = Message.of("project_rate").with("page", rate.page()).with("quote", Figure.quoted(rate.sentence(), 120))
            .with("printed", Figure.of(rate)).with("other_page", fact.page()).with("row", TableFigures.row(fact)).with("expected", Figure.of(fact));
        seen.fails("PF-01", instance(rate), rate.valueNumber(), form, ulp.divide(TWO), operands, new Draft(
            FindingKind.PROSE_TABLE, CheckLevel.FLAG, CheckCause.DOCUMENT, rate.page(), Figure.of(rate), Figure.of(fact), difference, rate.id(), message, 1));
      }
    }
  }

  private static String instance(Claim claim) {
    String time = claim.stage() + " " + claim.fiscalYear();
    return (claim.code() == null ? "" : claim.code() + " ") + claim.itemName() + " [" + claim.valueKind() + " " + time + "]";
  }
}
