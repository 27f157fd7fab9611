package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.form.Caption;
import duizhang.read.Page;
import duizhang.read.TextLine;
import duizhang.settle.SettledTable;
import duizhang.settle.Settlement;
import duizhang.words.WordFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is wrong with the wording, whatever the numbers (DS-04, DS-06 of the rule list): template rests, doubled words, a missing %, the year of
 * another document.
 */
final class TextFaults {
  private static final WordFile WORDS = WordFile.of("findings.yaml").section("format");
  private static final List<Pattern> RESTS = WORDS.patterns("rests");
  private static final List<Pattern> DOUBLED = WORDS.patterns("doubled");
  private static final List<Pattern> PERCENT_MISSING = List.of(WORDS.pattern("percent_missing"));

  /** Fewer tables than these do not say what the document's year is. */
  private static final int ENOUGH = 3;

  private final Observations seen;
  private final Set<String> said = new HashSet<>();
  private Draft firstRest;
  private int rests;

  private TextFaults(Observations seen) {
    this.seen = seen;
  }

  static void check(Settlement settlement, Observations seen) {
    TextFaults faults = new TextFaults(seen);
    for (Page page : settlement.document().pages()) {
      if (page.refusal().isPresent()) {
        continue;
      }
      for (TextLine line : page.lines()) {
        faults.rests(page, line);
        faults.line("doubled", DOUBLED, page, line);
        faults.line("percent_missing", PERCENT_MISSING, page, line);
      }
    }
    if (faults.firstRest != null) {
      faults.firstRest.message().with("count", faults.rests);
      seen.found("DS-06", faults.firstRest.plus(faults.rests - 1));
    }
    seen.asked("DS-06");
    faults.years(settlement);
  }

  /** Who leaves one place of a template open leaves more: all are one finding. */
  private void rests(Page page, TextLine line) {
    for (Pattern pattern : RESTS) {
      Matcher matcher = pattern.matcher(line.text());
      while (matcher.find()) {
        rests++;
        String quote = matcher.group(1).strip();
        firstRest = firstRest != null
            ? firstRest
            : new Draft(
                FindingKind.FORMAT, CheckLevel.FLAG, CheckCause.DOCUMENT, page.number(), quote, null, null, null,
                Message.of("rest").with("page", page.number()).with("quote", quote), 1);
      }
    }
  }

  /** One finding for the same words, however often they stand. */
  private void line(String fault, List<Pattern> patterns, Page page, TextLine line) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(line.text());
      while (matcher.find()) {
        String quote = matcher.group(1).strip();
        if (said.add(fault + quote)) {
          seen.found("DS-06", new Draft(
              FindingKind.FORMAT, CheckLevel.FLAG, CheckCause.DOCUMENT, page.number(), quote, null, null, null,
              Message.of(fault).with("page", page.number()).with("quote", quote), 1));
        }
      }
    }
  }

  /** Tables of a year that hardly any other table of the document is of. */
  private void years(Settlement settlement) {
    Integer year = settlement.profile().year();
    List<SettledTable> dated = settlement.tables().stream()
        .filter(table -> table.table().form().ofDepartments() && table.table().caption().year() != null && table.table().caption().title() != null).toList();
    long own = dated.stream().filter(table -> table.table().caption().year().equals(year)).count();
    Map<Integer, List<SettledTable>> others = dated.stream().filter(table -> !table.table().caption().year().equals(year))
        .collect(Collectors.groupingBy(table -> table.table().caption().year(), LinkedHashMap::new, Collectors.toList()));
    int odd = others.values().stream().mapToInt(List::size).sum();
    if (own < ENOUGH || odd * ENOUGH > own) {
      return;
    }
    others.values().stream().flatMap(List::stream).forEach(table -> {
      Caption caption = table.table().caption();
      int page = table.table().grid().segments().get(0).page();
      if (caption.title().contains(caption.year().toString())) {
        seen.found("DS-04", new Draft(
            FindingKind.FORMAT, CheckLevel.FLAG, CheckCause.DOCUMENT, page, caption.year().toString(), year.toString(), null, null,
            Message.of("year").with("page", page).with("table", caption.title()).with("printed", caption.year()).with("expected", year), 1));
      }
    });
    seen.asked("DS-04");
  }
}
