package duizhang.publish;

import static duizhang.publish.PageParts.LEVELS;
import static duizhang.publish.PageParts.STATUSES;
import static duizhang.publish.PageParts.grouped;
import static duizhang.publish.PageParts.percent;

import duizhang.publish.Overview.FormLine;
import duizhang.publish.Overview.QuarantineLine;
import duizhang.publish.Overview.RuleLine;
import duizhang.publish.Overview.Summary;
import java.util.List;

/** The first page of the report: totals, all documents with a filter, forms, rules, quarantine. */
final class IndexPage {
  private static final List<String> COVERAGES = List.of("PRESENT", "EMPTY_NOTED", "ATTACHMENT", "EMPTY_SILENT", "LISTED_MISSING", "ABSENT");

  private final PageParts parts;

  IndexPage(PageParts parts) {
    this.parts = parts;
  }

  byte[] draw(Overview overview) {
    Html page = parts.begin("对账 · 提取质量报告");
    page.open("header");
    page.open("h1").text("提取质量报告").element("small", "Extraction quality report").close("h1");
    page.open("nav");
    link(page, "#documents", "文件", "documents");
    link(page, "#forms", "报表", "forms");
    link(page, "#rules", "勾稽", "checks");
    link(page, "#quarantine", "未读", "quarantine");
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

  private static void link(Html page, String target, String chinese, String english) {
    page.open("a", "href", target).text(chinese).element("small", english).close("a");
  }

  private void tiles(Html page, Summary summary) {
    Numbers numbers = summary.numbers();
    page.open("section", "class", "tiles");
    tile(page, "文件", "documents", grouped(summary.documents()), grouped(summary.pages()) + " 页 pages");
    tile(page, "表", "tables", grouped(summary.tables()), "");
    openTile(page, "数据", "facts", grouped(summary.facts().total()), "wide");
    parts.bar(page, summary.facts(), STATUSES);
    shares(page, summary.facts(), STATUSES);
    page.close("div");
    openTile(page, "勾稽", "checks", grouped(summary.checks().total()), "wide");
    parts.bar(page, summary.checks(), LEVELS);
    shares(page, summary.checks(), LEVELS);
    page.close("div");
    tile(
        page,
        "表内数字归位",
        "numbers in tables accounted for",
        percent(numbers.inTables() - numbers.unaccountedInTables(), numbers.inTables(), 2) + " %",
        grouped(numbers.unaccountedInTables()) + " / " + grouped(numbers.inTables()) + " 未归位 unaccounted");
    tile(page, "未读文件", "quarantined", grouped(summary.quarantined()), "");
    page.close("section");
  }

  private void tile(Html page, String chinese, String english, String value, String more) {
    openTile(page, chinese, english, value, "");
    page.element("p", more);
    page.close("div");
  }

  private static void openTile(Html page, String chinese, String english, String value, String kind) {
    page.open("div", "class", ("tile " + kind).strip());
    page.open("h2").text(chinese).element("small", english).close("h2");
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
    for (String status : List.of("PROVEN", "UNCHECKED", "DISPUTED")) {
      parts.badge(page, status);
      page.text(
          switch (status) {
            case "PROVEN" -> "另有印出的数字证实其值与位置 other printed numbers confirm value and place";
            case "UNCHECKED" -> "无可比对 nothing printed to compare with";
            default -> "有等式不成立 an identity fails on it";
          });
    }
    for (String coverage : COVERAGES) {
      page.open("span").element("i", "", "class", "dot " + coverage).text(parts.labels().both(coverage)).close("span");
    }
    page.close("p");
  }

  private void documents(Html page, List<DocumentLine> documents) {
    parts.heading(page, "h2", "文件", "documents", "documents");
    page.open("div", "class", "filter", "data-for", "document-table");
    page.empty("input", "type", "search", "placeholder", "筛选：名称、单位、路径… filter: name, agency, path…", "aria-label", "filter");
    page.open("select", "aria-label", "kind").element("option", "全部类别 all kinds", "value", "");
    documents.stream().map(DocumentLine::kind).distinct().sorted()
        .forEach(kind -> page.element("option", parts.labels().both(kind), "value", kind));
    page.close("select");
    page.open("label").empty("input", "type", "checkbox").text("只看有问题的 only those that need attention").close("label");
    page.element("output", documents.size());
    page.close("div");
    page.open("table", "class", "list sortable", "id", "document-table");
    parts.head(
        page, "文件", "document", "类别", "kind", "#年度", "year", "应有报表", "expected forms", "#缺表", "missing", "#表", "tables", "#数据", "facts",
        "#已证实", "proven", "#存疑", "disputed", "#不平", "failing", "#" + parts.labels().chinese("findings"),
        parts.labels().english("findings"), "#未归位", "unaccounted");
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
    page.open("td", "class", "number proven", "data-sort", facts.total() == 0 ? -1 : percent(facts.of("PROVEN"), facts.total(), 4));
    page.text(facts.total() == 0 ? "–" : percent(facts.of("PROVEN"), facts.total(), 1) + "%");
    parts.bar(page, facts, STATUSES);
    page.close("td");
    parts.count(page, facts.of("DISPUTED"), true);
    parts.count(page, document.checks().of("FAIL"), true);
    parts.count(page, document.findings().of("DOCUMENT"), true);
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
    parts.heading(page, "h2", "报表", "forms over all documents", "forms");
    page.open("table", "class", "list sortable");
    parts.head(page, "报表", "form", "#有", "present", "#空", "empty", "#缺", "missing", "#数据", "facts", "#已证实", "proven", "#存疑", "disputed");
    for (FormLine form : forms) {
      page.open("tr").open("td").text(parts.labels().chinese(form.form())).element("small", form.form()).close("td");
      parts.count(page, form.coverage().of("PRESENT", "ATTACHMENT"), false);
      parts.count(page, form.coverage().of("EMPTY_NOTED", "EMPTY_SILENT"), false);
      parts.count(page, form.coverage().of("ABSENT", "LISTED_MISSING"), true);
      parts.count(page, form.facts().total(), false);
      page.open("td", "class", "number proven");
      page.text(form.facts().total() == 0 ? "–" : percent(form.facts().of("PROVEN"), form.facts().total(), 1) + "%");
      parts.bar(page, form.facts(), STATUSES);
      page.close("td");
      parts.count(page, form.facts().of("DISPUTED"), true);
      page.close("tr");
    }
    page.close("tbody").close("table").close("section");
  }

  private void rules(Html page, List<RuleLine> rules) {
    page.open("section");
    parts.heading(page, "h2", "勾稽", "checks by rule", "rules");
    page.open("table", "class", "list sortable");
    ruleHead(page);
    rules.forEach(rule -> ruleLine(page, rule.rule(), rule.levels()));
    page.close("tbody").close("table").close("section");
  }

  private void ruleHead(Html page) {
    parts.head(page, "规则", "rule", "#平", "ok", "#尾差", "round", "#不平", "fail", "#提示", "flag", "#未能核", "not run", "", "");
  }

  private void ruleLine(Html page, String rule, Tally levels) {
    page.open("tr").element("td", rule, "class", "code");
    parts.count(page, levels.of("OK"), false);
    parts.count(page, levels.of("ROUND"), false);
    parts.count(page, levels.of("FAIL"), true);
    parts.count(page, levels.of("FLAG"), false);
    parts.count(page, levels.of("NOT_RUN"), false);
    page.open("td");
    parts.bar(page, levels, LEVELS);
    page.close("td").close("tr");
  }

  private void quarantine(Html page, List<QuarantineLine> quarantine) {
    parts.heading(page, "h2", "未读文件", "quarantine: files that could not be read", "quarantine");
    if (quarantine.isEmpty()) {
      page.element("p", "无 none", "class", "quiet");
      return;
    }
    page.open("table", "class", "list sortable");
    parts.head(page, "文件", "file", "步骤", "step", "原因", "cause", "说明与建议", "message and advice", "界限", "limit", "#次数", "attempts");
    for (QuarantineLine file : quarantine) {
      page.open("tr").element("td", file.file(), "class", "file").element("td", file.step()).element("td", file.cause(), "class", "code");
      page.element("td", file.message(), "class", "wide").element("td", file.limitPassed());
      parts.count(page, file.attempts(), false);
      page.close("tr");
    }
    page.close("tbody").close("table");
  }
}
