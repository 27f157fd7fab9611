package duizhang.publish;

import static duizhang.publish.PageParts.LEVELS;
import static duizhang.publish.PageParts.STATUSES;
import static duizhang.publish.PageParts.amount;
import static duizhang.publish.PageParts.grouped;
import static duizhang.publish.PageParts.percent;

import duizhang.codes.CheckLevel;
import duizhang.codes.RuleCatalogue;
import duizhang.codes.Status;
import duizhang.publish.DocumentDetail.CellDetail;
import duizhang.publish.DocumentDetail.CheckDetail;
import duizhang.publish.DocumentDetail.ClaimLine;
import duizhang.publish.DocumentDetail.FactDetail;
import duizhang.publish.DocumentDetail.Operand;
import duizhang.publish.DocumentDetail.TableDetail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of one document: what it is, its forms, its tables as printed, its failing checks, what its numbers became. */
final class DocumentPage {
  private final PageParts parts;
  private final TableDrawing drawing;
  private final LedgerDrawing ledger;

  DocumentPage(PageParts parts) {
    this.parts = parts;
    this.drawing = new TableDrawing(parts);
    this.ledger = new LedgerDrawing(parts);
  }

  /** Draws the page; {@code cells} are the cells by table. */
  byte[] draw(DocumentLine document, DocumentDetail detail, Map<String, List<CellDetail>> cells) {
    Html page = parts.begin(IndexPage.title(document) + " · " + parts.labels().chinese("report.product"));
    page.open("header").element("a", parts.labels().both("report.all_documents"), "href", "../index.html", "class", "back");
    page.element("h1", IndexPage.title(document));
    page.close("header");
    identity(page, document);
    forms(page, document.forms());
    new FindingList(parts).draw(page, detail.findings());
    checks(page, document, detail.checks());
    ledger.draw(page, detail.ledger());
    tables(page, detail.tables(), cells);
    prose(page, detail.proseFacts(), detail.claims());
    return parts.end(page);
  }

  private void identity(Html page, DocumentLine document) {
    page.open("dl", "class", "identity");
    term(page, "report.agency", document.agency());
    term(page, "report.kind", parts.labels().both(document.kind()));
    term(page, "report.scope", parts.labels().both(document.scope()));
    term(page, "report.fiscal_year", document.fiscalYear());
    term(page, "report.region", document.regionName() == null ? document.regionCode() : document.regionName() + " " + document.regionCode());
    term(page, "report.evidence", document.evidence());
    term(page, "report.page_count", document.pages());
    term(page, "report.pages_refused", document.refusedPages());
    term(page, "report.file", document.file());
    term(page, "report.sha256", document.sha256());
    term(page, "report.facts", counted(document.facts(), STATUSES));
    term(page, "report.checks", counted(document.checks(), LEVELS));
    page.close("dl");
  }

  private void term(Html page, String word, Object value) {
    if (value != null) {
      parts.name(page, "dt", word);
      page.element("dd", value);
    }
  }

  private String counted(Tally tally, List<String> names) {
    return tally.total() == 0 ? "0" : grouped(tally.total()) + " · " + shares(tally, names);
  }

  private String shares(Tally tally, List<String> names) {
    return String.join(
        " · ", names.stream().filter(name -> tally.of(name) > 0).map(name -> parts.labels().chinese(name) + " " + grouped(tally.of(name))).toList());
  }

  private void forms(Html page, List<FormState> forms) {
    parts.heading(page, "h2", "report.expected_forms", "forms");
    if (forms.isEmpty()) {
      page.element("p", parts.labels().both("report.no_forms_expected"), "class", "quiet");
      return;
    }
    page.open("div", "class", "forms");
    for (FormState form : forms) {
      boolean linked = form.table() != null;
      page.open(linked ? "a" : "div", "class", "form " + form.coverage(), "href", linked ? "#" + form.table() : null);
      page.element("b", parts.labels().chinese(form.form())).element("small", form.form());
      page.open("span").text(parts.labels().both(form.coverage()) + (form.facts() > 0 ? " · " + grouped(form.facts()) + " facts" : "")).close("span");
      page.element("em", form.evidence());
      page.close(linked ? "a" : "div");
    }
    page.close("div");
  }

  private void checks(Html page, DocumentLine document, List<CheckDetail> checks) {
    parts.heading(page, "h2", "report.checks", "checks");
    if (checks.isEmpty()) {
      page.element("p", parts.labels().both("report.no_check"), "class", "quiet");
      return;
    }
    page.open("p", "class", "total");
    parts.bar(page, document.checks(), LEVELS);
    page.text(shares(document.checks(), LEVELS)).close("p");
    List<CheckDetail> failing = checks.stream().filter(check -> check.is(CheckLevel.FAIL) || check.is(CheckLevel.FLAG)).toList();
    if (failing.isEmpty()) {
      page.element("p", parts.labels().both("report.none_fails"), "class", "quiet");
    } else {
      checkTable(page, failing);
    }
    List<CheckDetail> notRun = checks.stream().filter(check -> check.is(CheckLevel.NOT_RUN)).toList();
    parts.fold(page, "report.checks_not_run", notRun.size(), () -> reasons(page, notRun));
    List<CheckDetail> beside = checks.stream().filter(check -> check.is(CheckLevel.NOT_APPLICABLE)).toList();
    parts.fold(page, "report.checks_not_applicable", beside.size(), () -> reasons(page, beside));
    List<CheckDetail> passed = checks.stream().filter(check -> check.is(CheckLevel.OK) || check.is(CheckLevel.ROUND)).toList();
    parts.fold(page, "report.checks_that_hold", passed.size(), () -> checkTable(page, passed));
  }

  /** Checks without a result, those of one reason together. */
  private void reasons(Html page, List<CheckDetail> checks) {
    Map<String, Map<String, Long>> byReason = new LinkedHashMap<>();
    checks.forEach(check -> byReason.computeIfAbsent(check.message() == null ? "" : check.message(), reason -> new LinkedHashMap<>())
        .merge(check.rule(), 1L, Long::sum));
    page.open("table", "class", "list");
    parts.head(page, "report.message", "report.rule");
    byReason.forEach((reason, rules) -> {
      page.open("tr").element("td", reason, "class", "wide").open("td");
      rules.forEach((rule, count) -> {
        page.open("div");
        parts.rule(page, rule);
        page.text(count > 1 ? " × " + grouped(count) : "").close("div");
      });
      page.close("td").close("tr");
    });
    page.close("tbody").close("table");
  }

  private void checkTable(Html page, List<CheckDetail> checks) {
    page.open("table", "class", "list sortable");
    parts.head(
        page, "report.level", "report.rule", "report.instance", "#report.printed_yuan", "#report.computed", "#report.difference", "#report.tolerance",
        "#report.page", "report.cause", "report.message", "report.figures");
    for (CheckDetail check : checks) {
      page.open("tr").open("td");
      parts.badge(page, check.level());
      page.close("td").open("td");
      rule(page, check);
      page.close("td").element("td", check.instance(), "class", "instance");
      page.element("td", amount(check.printed()), "class", "number").element("td", amount(check.computed()), "class", "number");
      page.element("td", amount(check.difference()), "class", check.is(CheckLevel.FAIL) ? "number alarm" : "number");
      page.element("td", amount(check.tolerance()), "class", "number").element("td", check.page(), "class", "number");
      page.open("td");
      parts.badge(page, check.cause());
      page.close("td").element("td", check.message(), "class", "wide").open("td", "class", "figures");
      for (Operand operand : check.operands()) {
        page.element(
            "a", operand.role().equals("TOTAL") ? "Σ" : operand.sign() < 0 ? "−" : "+", "href", "#" + operand.id(), "title", operand.role());
      }
      page.close("td").close("tr");
    }
    page.close("tbody").close("table");
  }

  /** Those that hold are many: they bear their ids, and what they say shows on pointing at them. */
  private void rule(Html page, CheckDetail check) {
    if (check.is(CheckLevel.OK) || check.is(CheckLevel.ROUND)) {
      page.element("code", check.rule(), "title", RuleCatalogue.standard().chinese(check.rule()));
    } else {
      parts.rule(page, check.rule());
    }
  }

  private void tables(Html page, List<TableDetail> tables, Map<String, List<CellDetail>> cells) {
    parts.heading(page, "h2", "report.tables_as_printed", "tables");
    for (TableDetail table : tables) {
      page.open("section", "class", "table", "id", table.id());
      page.open("h3").element("span", table.sequence(), "class", "sequence");
      page.text(table.title() == null ? parts.labels().chinese(table.form()) : table.title());
      page.element("small", parts.labels().chinese(table.form()) + " " + table.form()).close("h3");
      page.open("p", "class", "facts-of-table");
      parts.bar(page, table.facts(), STATUSES);
      page.text(grouped(table.facts().total()) + " " + parts.labels().both("report.facts"));
      if (table.facts().total() > 0) {
        page.text(" · " + parts.labels().both(Status.PROVEN.name()) + " " + percent(table.facts().of(Status.PROVEN), table.facts().total(), 1) + "%");
      }
      page.close("p");
      page.open("dl", "class", "properties");
      property(page, "report.unit", table.unit(), table.unitEvidence());
      property(page, "report.pages", table.pageFrom() == table.pageTo() ? table.pageFrom() : table.pageFrom() + "–" + table.pageTo(),
          String.join("\n", table.segments()));
      property(page, "report.method", table.method(), table.scores());
      property(page, "report.columns_bound", table.boundColumns() + " / " + table.columns(), null);
      property(page, "report.characters_lost", table.lostCharacters(), null);
      List<String> roles = List.copyOf(table.numbers().counts().keySet());
      property(page, "report.numbers", counted(table.numbers(), roles), "what the numbers in the table's box became");
      property(page, "report.form_number", table.formNumber(), null);
      property(page, "report.note", table.note(), null);
      page.close("dl");
      page.element("p", table.scores(), "class", "scores");
      drawing.draw(page, table, cells.getOrDefault(table.id(), List.of()));
      page.close("section");
    }
  }

  private void property(Html page, String word, Object value, String evidence) {
    if (value != null) {
      page.element("dt", parts.labels().both(word)).element("dd", value, "title", evidence);
    }
  }

  private void prose(Html page, List<FactDetail> facts, List<ClaimLine> claims) {
    parts.fold(page, "report.facts_that_no_table_holds", facts.size(), () -> {
      page.open("ul", "class", "tokens");
      facts.forEach(fact -> page.open("li", "id", fact.id(), "class", fact.status(), "title", drawing.hover(fact.form(), fact, null))
          .element("b", fact.printed()).element("small", "p. " + fact.page() + " " + fact.item()).close("li"));
      page.close("ul");
    });
    parts.fold(page, "report.numbers_in_sentences", claims.size(), () -> {
      page.open("table", "class", "list sortable");
      parts.head(page, "#report.page", "#report.printed", "#report.yuan", "report.item", "report.claim_kind", "report.sentence", "report.fact_in_table");
      for (ClaimLine claim : claims) {
        page.open("tr", "id", claim.id()).element("td", claim.page(), "class", "number");
        page.element("td", claim.printed() + (claim.unit() == null ? "" : " " + claim.unit()), "class", "number");
        page.element("td", amount(claim.yuan()), "class", "number").element("td", claim.item()).element("td", claim.kind(), "class", "code");
        page.element("td", claim.sentence(), "class", "wide").open("td");
        if (claim.fact() != null) {
          page.element("a", "→", "href", "#" + claim.fact());
        }
        page.close("td").close("tr");
      }
      page.close("tbody").close("table");
    });
  }
}
