package duizhang.publish;

import duizhang.publish.DocumentDetail.FindingDetail;
import java.util.List;

/** The findings of a document: what is wrong, once each, in words that can be quoted. */
final class FindingList {
  private static final List<String> COLUMNS = List.of("finding_kind", "finding_level", "finding_cause", "#finding_page", "finding_message", "#finding_checks");

  private final PageParts parts;

  FindingList(PageParts parts) {
    this.parts = parts;
  }

  void draw(Html page, List<FindingDetail> findings) {
    Labels labels = parts.labels();
    if (findings.isEmpty()) {
      return;
    }
    parts.heading(page, "h2", "findings", "findings");
    page.open("table", "class", "list sortable");
    parts.head(page, COLUMNS.toArray(String[]::new));
    for (FindingDetail finding : findings) {
      page.open("tr", "id", finding.id()).element("td", labels.chinese(finding.kind()), "class", "code", "title", finding.kind()).open("td");
      parts.badge(page, finding.level());
      page.close("td").open("td");
      parts.badge(page, finding.cause());
      page.close("td").element("td", finding.page(), "class", "number").open("td", "class", "wide").text(finding.messageZh());
      page.element("small", finding.messageEn());
      if (finding.suspect() != null) {
        page.element("a", "→", "href", "#" + finding.suspect());
      }
      page.close("td").element("td", finding.checks(), "class", "number").close("tr");
    }
    page.close("tbody").close("table");
  }
}
