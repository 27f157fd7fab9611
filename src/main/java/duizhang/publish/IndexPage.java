package duizhang.publish;

import static duizhang.publish.PageParts.LEVELS;
import static duizhang.publish.PageParts.STATUSES;
import static duizhang.publish.PageParts.grouped;
import static duizhang.publish.PageParts.percent;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.Coverage;
import duizhang.codes.Status;
import duizhang.codes.TokenRole;
import duizhang.publish.Overview.FormLine;
import duizhang.publish.Overview.QuarantineLine;
import duizhang.publish.Overview.RuleLine;
import duizhang.publish.Overview.Summary;
import java.util.List;

/** The first page of the report: totals, all documents with a filter, forms, rules, quarantine. */
final class IndexPage {
  private static final List<Coverage> COVERAGES = List.of(Coverage.PRESENT, Coverage.EMPTY_NOTED, Coverage.ATTACHMENT, Coverage.EMPTY_SILENT,
      Coverage.LISTED_MISSING, Coverage.ABSENT);

  private final PageParts parts;

  IndexPage(PageParts parts) {
    this.parts = parts;
  }

  byte[] draw(Overview overview) {
    Html page = parts.begin(parts.labels().chinese("report.product") + " · " + parts.labels().chinese("report.title"));
    page.open("header");
    parts.name(page, "h1", "report.title");
    page.open("nav");
    link(page, "#documents", "report.documents");
    link(page, "#forms", "report.forms");
    link(page, "#rules", "report.checks");
    link(page, "#quarantine", "report.quarantine");
    page.close("nav").close("header");
    tiles(page, overview.summary());
    legend(page);
    documents(page, overview.documents());
    page.open("div", "class", "columns");
    forms(page, overview.forms());
    rules(page, overview.rules());
    page.close("div");
    quarantine(page, overview.quarantine());
    return parts.end(page);
  }

  private void link(Html page, String target, String word) {
    parts.name(page, "a", word, "href", target);
  }

  private void tiles(Html page, Summary summary) {
    Numbers numbers = summary.numbers();
    page.open("section", "class", "tiles");
    tile(page, "report.documents", grouped(summary.documents()), grouped(summary.pages()) + " " + parts.labels().both("report.pages"));
    tile(page, "report.tables", grouped(summary.tables()), "");
    openTile(page, "report.facts", grouped(summary.facts().total()), "wide");
    parts.bar(page, summary.facts(), STATUSES);
    shares(page, summary.facts(), STATUSES);
    page.close("div");
    openTile(page, "report.checks", grouped(summary.checks().total()), "wide");
    parts.bar(page, summary.checks(), LEVELS);
    shares(page, summary.checks(), LEVELS);
    page.close("div");
    tile(
        page,
        "report.accounted_for",
        percent(numbers.inTables() - numbers.unaccountedInTables(), numbers.inTables(), 2) + " %",
        grouped(numbers.unaccountedInTables()) + " / " + grouped(numbers.inTables()) + " " + parts.labels().both(TokenRole.UNACCOUNTED.name()));
    tile(page, "report.quarantined", grouped(summary.quarantined()), "");
    page.close("section");
  }

  private void tile(Html page, String word, String value, String more) {
    openTile(page, word, value, "");
    page.element("p", more);
    page.close("div");
  }

  private void openTile(Html page, String word, String value, String kind) {
    page.open("div", "class", ("tile " + kind).strip());
    parts.name(page, "h2", word);
    page.element("strong", value);
  }

  private void shares(Html page, Tally tally, List<String> names) {
    page.open("p", "class", "shares");
    for (String name : names) {
      if (tally.of(name) > 0) {
        page.open("span", "class", name, "title", parts.labels().english(name));
        page.text(parts.labels().chinese(name) + " ").element("b", grouped(tally.of(name)));
        page.text(" " + percent(tally.of(name), tally.total(), 1) + "%").close("span");
      }
    }
    page.close("p");
  }

  private void legend(Html page) {
    page.open("p", "class", "legend");
    means(page, Status.PROVEN, "report.proven_means");
    means(page, Status.UNCHECKED, "report.unchecked_means");
    means(page, Status.DISPUTED, "report.disputed_means");
    for (Coverage coverage : COVERAGES) {
      page.open("span").element("i", "", "class", "dot " + coverage.name()).text(parts.labels().both(coverage.name())).close("span");
    }
    page.close("p");
  }

  private void means(Html page, Status status, String word) {
    parts.badge(page, status.name());
    page.text(parts.labels().both(word));
  }

  private void documents(Html page, List<DocumentLine> documents) {
    parts.heading(page, "h2", "report.documents", "documents");
    page.open("div", "class", "filter", "data-for", "document-table");
    page.empty("input", "type", "search", "placeholder", parts.labels().both("report.filter"), "aria-label", "filter");
    page.open("select", "aria-label", "kind").element("option", parts.labels().both("report.all_kinds"), "value", "");
    documents.stream().map(DocumentLine::kind).distinct().sorted()
        .forEach(kind -> page.element("option", parts.labels().both(kind), "value", kind));
    page.close("select");
    page.open("label").empty("input", "type", "checkbox").text(parts.labels().both("report.only_attention")).close("label");
    page.element("output", documents.size());
    page.close("div");
    page.open("table", "class", "list sortable", "id", "document-table");
    parts.head(
        page, "report.document", "report.kind", "#report.year", "report.expected_forms", "#report.missing_forms", "#report.tables", "#report.facts",
        "#PROVEN", "#DISPUTED", "#report.failing", "#findings", "#UNACCOUNTED");
    documents.forEach(document -> line(page, document));
    page.close("tbody").close("table");
  }

  private void line(Html page, DocumentLine document) {
    Tally facts = document.facts();
    page.open("tr", "data-kind", document.kind(), "data-attention", document.needsAttention());
    page.open("td", "class", "name", "data-sort", title(document));
    page.element("a", title(document), "href", "documents/" + document.id() + ".html");
    page.element("div", document.agency(), "class", "agency");
    page.element("div", document.file(), "class", "path");
    page.close("td");
    page.open("td", "data-sort", document.kind()).text(parts.labels().chinese(document.kind()));
    page.element("small", parts.labels().english(document.kind())).element("small", parts.labels().both(document.scope())).close("td");
    page.element("td", document.fiscalYear(), "class", "number", "data-sort", document.fiscalYear());
    page.open("td", "data-sort", document.forms().size() - document.missingForms());
    parts.dots(page, document.forms());
    page.close("td");
    parts.count(page, document.missingForms(), true);
    parts.count(page, document.tables(), false);
    parts.count(page, facts.total(), false);
    page.open("td", "class", "number proven", "data-sort", facts.total() == 0 ? -1 : percent(facts.of(Status.PROVEN), facts.total(), 4));
    page.text(facts.total() == 0 ? "–" : percent(facts.of(Status.PROVEN), facts.total(), 1) + "%");
    parts.bar(page, facts, STATUSES);
    page.close("td");
    parts.count(page, facts.of(Status.DISPUTED), true);
    parts.count(page, document.checks().of(CheckLevel.FAIL), true);
    parts.count(page, document.findings().of(CheckCause.DOCUMENT), true);
    parts.count(page, document.numbers().unaccountedInTables(), true);
    page.close("tr");
  }

  /** The printed title, else the file's name. */
  static String title(DocumentLine document) {
    boolean printed = document.title() != null && !document.title().isBlank();
    return printed ? document.title() : document.file().substring(document.file().lastIndexOf('/') + 1);
  }

  private void forms(Html page, List<FormLine> forms) {
    page.open("section");
    parts.heading(page, "h2", "report.forms_over_all", "forms");
    page.open("table", "class", "list sortable");
    parts.head(page, "report.form", "#PRESENT", "#report.empty", "#report.missing", "#report.facts", "#PROVEN", "#DISPUTED");
    for (FormLine form : forms) {
      page.open("tr").open("td").text(parts.labels().chinese(form.form())).element("small", form.form()).close("td");
      parts.count(page, form.coverage().of(Coverage.PRESENT, Coverage.ATTACHMENT), false);
      parts.count(page, form.coverage().of(Coverage.EMPTY_NOTED, Coverage.EMPTY_SILENT), false);
      parts.count(page, form.coverage().of(Coverage.ABSENT, Coverage.LISTED_MISSING), true);
      parts.count(page, form.facts().total(), false);
      page.open("td", "class", "number proven");
      page.text(form.facts().total() == 0 ? "–" : percent(form.facts().of(Status.PROVEN), form.facts().total(), 1) + "%");
      parts.bar(page, form.facts(), STATUSES);
      page.close("td");
      parts.count(page, form.facts().of(Status.DISPUTED), true);
      page.close("tr");
    }
    page.close("tbody").close("table").close("section");
  }

  private void rules(Html page, List<RuleLine> rules) {
    page.open("section");
    parts.heading(page, "h2", "report.checks_by_rule", "rules");
    page.open("table", "class", "list sortable");
    ruleHead(page);
    rules.forEach(rule -> ruleLine(page, rule));
    page.close("tbody").close("table").close("section");
  }

  private void ruleHead(Html page) {
    parts.head(page, "report.rule", "#OK", "#report.round", "#FAIL", "#FLAG", "#NOT_RUN", "#NOT_APPLICABLE", "");
  }

  private void ruleLine(Html page, RuleLine rule) {
    Tally levels = rule.levels();
    page.open("tr").open("td");
    parts.rule(page, rule.rule());
    page.close("td");
    parts.count(page, levels.of(CheckLevel.OK), false);
    parts.count(page, levels.of(CheckLevel.ROUND), false);
    parts.count(page, levels.of(CheckLevel.FAIL), true);
    parts.count(page, levels.of(CheckLevel.FLAG), false);
    parts.count(page, levels.of(CheckLevel.NOT_RUN), false);
    parts.count(page, levels.of(CheckLevel.NOT_APPLICABLE), false);
    page.open("td");
    parts.bar(page, levels, LEVELS);
    page.close("td").close("tr");
  }

  private void quarantine(Html page, List<QuarantineLine> quarantine) {
    parts.heading(page, "h2", "report.quarantine_of_files", "quarantine");
    if (quarantine.isEmpty()) {
      page.element("p", parts.labels().both("report.none"), "class", "quiet");
      return;
    }
    page.open("table", "class", "list sortable");
    parts.head(page, "report.file", "report.step", "report.cause", "report.message_and_advice", "report.limit");
    for (QuarantineLine file : quarantine) {
      page.open("tr").element("td", file.file(), "class", "file").element("td", file.step()).element("td", file.cause(), "class", "code");
      page.element("td", file.message(), "class", "wide").element("td", file.limitPassed());
      page.close("tr");
    }
    page.close("tbody").close("table");
  }
}
