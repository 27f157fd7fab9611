package duizhang.check;

import duizhang.codes.Coverage;
import duizhang.codes.DocumentKind;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.read.Page;
import duizhang.read.TextLine;
import duizhang.settle.SettledTable;
import duizhang.settle.Settlement;
import duizhang.words.Notes;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which of the expected forms a document holds, and what stands in the place of the others. */
final class CoverageReader {
  private static final Pattern TABLE = WordFile.of("rows.yaml").section("coverage").pattern("table");
  private static final Pattern CONTENTS = WordFile.of("rows.yaml").section("coverage").pattern("contents");
  private static final Pattern LISTED = WordFile.of("rows.yaml").section("coverage").pattern("listed");

  private final FormCatalogue catalogue = FormCatalogue.standard();

  List<FormCoverage> read(Settlement settlement) {
    Map<FormId, FormCoverage> covered = new LinkedHashMap<>();
    for (SettledTable settled : settlement.tables()) {
      FormId form = settled.table().form();
      if (form != FormId.OTHER) {
        FormCoverage coverage = of(settled);
        covered.merge(form, coverage, (a, b) -> a.coverage() == Coverage.PRESENT
            ? new FormCoverage(form, Coverage.PRESENT, a.table(), a.facts() + b.facts(), a.evidence())
            : b.coverage() == Coverage.PRESENT ? b : a);
      }
    }
    List<String> attachments = settlement.document().attachments();
    boolean department = settlement.profile().kind() == DocumentKind.BUDGET || settlement.profile().kind() == DocumentKind.FINAL_ACCOUNTS;
    for (String name : attachments) {
      String title = Wording.fold(Wording.withoutNumbering(Wording.compact(name)).replaceFirst("\\.[A-Za-z0-9]{1,4}$", ""));
      (department ? catalogue.titled(title) : catalogue.government(title).or(() -> catalogue.titled(title))).filter(form -> TABLE.matcher(title).find())
          .ifPresent(form -> covered.computeIfAbsent(form.id(), f -> attached(f, "attachment: " + name)));
    }
    if (settlement.profile().kind() == DocumentKind.GOVERNMENT_REPORT) {
      return List.copyOf(covered.values());
    }
    Map<FormId, String> listed = listed(settlement);
    listed.forEach((form, line) -> covered.computeIfAbsent(form, f -> new FormCoverage(f, Coverage.LISTED_MISSING, null, 0, "contents: " + line)));
    DocumentKind kind = settlement.profile().kind();
    if (kind == DocumentKind.BUDGET || kind == DocumentKind.FINAL_ACCOUNTS) {
      boolean attached = covered.isEmpty() && settlement.document().pages().stream()
          .flatMap(page -> page.lines().stream()).anyMatch(line -> Notes.attachment(Wording.compact(line.text())));
      boolean offered = settlement.tables().isEmpty() && !attachments.isEmpty();
      for (FormCatalogue.Form form : catalogue.forms()) {
        if (!form.expectedIn(kind, settlement.profile().year())) {
          continue;
        }
        covered.computeIfAbsent(form.id(), f -> offered
            ? attached(f, "attachments: " + String.join("; ", attachments))
            : new FormCoverage(
                f, attached ? Coverage.ATTACHMENT : Coverage.ABSENT, null, 0, attached ? "the text points to an attachment" : "no title of this form"));
      }
    }
    return List.copyOf(covered.values());
  }

  private static FormCoverage attached(FormId form, String evidence) {
    return new FormCoverage(form, Coverage.ATTACHMENT, null, 0, evidence);
  }

  private static FormCoverage of(SettledTable settled) {
    int facts = settled.facts().facts().size() + settled.facts().projects().size();
    String note = settled.table().caption().note();
    if (facts > 0) {
      return new FormCoverage(settled.table().form(), Coverage.PRESENT, settled.id(), facts, settled.table().caption().title());
    }
    boolean noted = note != null && Notes.noMoney(note);
    return new FormCoverage(
        settled.table().form(), noted ? Coverage.EMPTY_NOTED : Coverage.EMPTY_SILENT, settled.id(), 0, noted ? note : settled.table().caption().title());
  }

  /** Titles of forms in the contents: short lines in the first pages that end in 表, with or without a page number. */
  private Map<FormId, String> listed(Settlement settlement) {
    Map<FormId, String> listed = new LinkedHashMap<>();
    List<TextLine> lines = new ArrayList<>();
    List<Page> pages = settlement.document().pages();
    pages.subList(0, Math.min(5, pages.size())).forEach(page -> lines.addAll(page.lines()));
    int contents = -1;
    for (int i = 0; i < Math.min(lines.size(), 160); i++) {
      String text = Wording.compact(lines.get(i).text());
      if (CONTENTS.matcher(text).matches()) {
        contents = i;
      }
      if (contents < 0 || i > contents + 90) {
        continue;
      }
      String title = Wording.withoutNumbering(Wording.fold(lines.get(i).text()).replaceFirst("^[-*#]+", "")).replaceFirst("[.…·\\-—]*\\d*$", "");
      if (title.length() < 50 && LISTED.matcher(title).matches()) {
        catalogue.titled(title).ifPresent(form -> listed.putIfAbsent(form.id(), title));
      }
    }
    return listed;
  }
}
