package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import duizhang.check.CheckResult;
import duizhang.codes.CheckLevel;
import duizhang.codes.RuleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of rules: each is run, said by another or has a reason, and what does not speak of a document is a row of it. */
class RuleListTest {
  private static final Path LIST = Path.of("../shared/domain/rules.tsv");

  /** A rule as the code names it. */
  private static final Pattern NAMED = Pattern.compile("\"((?:NAR|PF|DS|XDC|FAX|BUX|FA\\d\\d|BU\\d)-[0-9A-Za-z]+|SAME-POINT)\"");
  private static final Pattern BETWEEN = Pattern.compile("rule: ([A-Z]+-\\w+)");

  /** The laws that a form runs under its own prefix; {@code rules.FormIdentities} and {@code rules.Derivations} name them. */
  private static final List<String> LAWS = List.of("R", "H1", "H2", "H3", "1", "2", "3", "4", "5", "F", "O", "D", "P", "S");
  private static final List<String> PREFIXES = Stream.concat(
      Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9).map(number -> "FA0" + number), Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9).map(number -> "BU" + number)).toList();

  private static final String TABLE = "某市档案馆2023年度部门决算\n二、支出决算情况\n" + Documents.SPENDING;

  @Test
  void everyRuleOfTheListIsRunSaidByAnotherOrHasAReason() throws IOException {
    assumeThat(Files.isRegularFile(LIST)).as("../shared/domain/rules.tsv is missing: nothing to compare with").isTrue();
    Set<String> list = Files.readAllLines(LIST).stream().skip(1).map(line -> line.split("\t")[0]).collect(Collectors.toCollection(TreeSet::new));
    Set<String> run = run();

    assertThat(RuleCatalogue.standard().rules()).extracting(RuleCatalogue.Rule::rule).containsExactlyInAnyOrderElementsOf(list);
    assertThat(RuleCatalogue.standard().rules()).allSatisfy(rule -> {
      boolean silent = rule.why() != null || !rule.by().isEmpty();
      assertThat(silent || run.contains(rule.rule())).as("%s is run, said by another or has a reason", rule.rule()).isTrue();
      assertThat(silent && run.contains(rule.rule())).as("%s is run and is said not to be", rule.rule()).isFalse();
      assertThat(run).as("what says %s", rule.rule()).containsAll(rule.by());
    });
  }

  @Test
  void everyRuleHasANameInBothLanguages() {
    assertThat(RuleCatalogue.standard().rules()).allSatisfy(rule -> {
      assertThat(rule.zh()).containsPattern("\\p{IsHan}");
      assertThat(rule.en()).isNotBlank();
      Stream.concat(rule.needs().stream(), rule.when().stream()).flatMap(names -> Stream.of(names.split("\\|")))
          .forEach(name -> assertThat(RuleCatalogue.standard().operand(name).en()).isNotBlank());
    });
    assertThat(RuleCatalogue.standard().english("gov_transfers-R")).isEqualTo("The total of a row is the sum of its columns");
  }

  @Test
  void whatDoesNotSpeakOfADocumentSaysWhy(@TempDir Path folder) throws IOException {
    List<CheckResult> silent = silent(folder, TABLE);

    assertThat(silent).extracting(CheckResult::rule, CheckResult::level, CheckResult::message).contains(
        tuple("FA01-1", CheckLevel.NOT_APPLICABLE, "form without figures: revenue_expenditure_summary (ABSENT)"),
        tuple("FAX-02", CheckLevel.NOT_APPLICABLE, "form without figures: revenue_expenditure_summary (ABSENT)"),
        tuple("NAR-04", CheckLevel.NOT_APPLICABLE, "no rate of completion in a sentence"),
        tuple("NAR-09", CheckLevel.NOT_APPLICABLE, "no operating costs in a sentence"),
        tuple("DS-12", CheckLevel.NOT_RUN, "no document prints the day on which it was approved"));
    // What ran is no such row, what is of other documents is none, and none is told twice.
    assertThat(silent).extracting(CheckResult::rule).doesNotContain("FA03-R", "FA03-H1", "FA03-H3", "BU3-R", "PF-01").doesNotHaveDuplicates();
  }

  @Test
  void aRuleWhoseFormIsThereNamesTheFigureThatIsNot(@TempDir Path folder) throws IOException {
    assertThat(silent(folder, TABLE.replace("合计\t\t320.00\t200.00\t120.00\n", "")))
        .extracting(CheckResult::rule, CheckResult::level, CheckResult::message)
        .contains(tuple("FA03-H1", CheckLevel.NOT_RUN, "missing: the row of the whole"));
    assertThat(silent(folder, TABLE.replace("2012601\t行政运行\t180.00\t180.00\n2012604\t档案馆\t120.00\t\t120.00\n", "")
        .replace("2210201\t住房公积金\t20.00\t20.00\n", "")))
        .extracting(CheckResult::rule, CheckResult::level, CheckResult::message)
        .contains(tuple("FA03-H3", CheckLevel.NOT_APPLICABLE, "no row of an item"));
  }

  private static List<CheckResult> silent(Path folder, String text) throws IOException {
    Path file = folder.resolve("document.txt");
    Files.writeString(file, text);
    return Documents.extracted(file).checks().stream()
        .filter(check -> check.operands().isEmpty() && (check.level() == CheckLevel.NOT_RUN || check.level() == CheckLevel.NOT_APPLICABLE)).toList();
  }

  private static Set<String> run() throws IOException {
    Set<String> run = new HashSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/duizhang"))) {
      sources.filter(source -> source.toString().endsWith(".java")).map(RuleListTest::text)
          .forEach(text -> NAMED.matcher(text).results().forEach(rule -> run.add(rule.group(1))));
    }
    BETWEEN.matcher(text(Path.of("src/main/resources/rules/between-forms.yaml"))).results().forEach(rule -> run.add(rule.group(1)));
    PREFIXES.forEach(prefix -> LAWS.forEach(law -> run.add(RuleCatalogue.standard().id(prefix, law))));
    return run;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
