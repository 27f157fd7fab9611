package duizhang.publish;

import static duizhang.publish.PageParts.grouped;

import duizhang.codes.TokenRole;
import duizhang.publish.DocumentDetail.Ledger;
import duizhang.publish.DocumentDetail.PageNumbers;
import duizhang.publish.DocumentDetail.Token;
import java.util.ArrayList;
import java.util.List;

/** Draws what the printed numbers of a document became: in all, page by page, and one by one where they became no figure. */
final class LedgerDrawing {
  private static final String NOTHING = TokenRole.UNACCOUNTED.name();
  private final PageParts parts;

  LedgerDrawing(PageParts parts) {
    this.parts = parts;
  }

  void draw(Html page, Ledger ledger) {
    parts.heading(page, "h2", "report.ledger", "ledger");
    List<String> roles = List.copyOf(ledger.inTables().plus(ledger.outside()).counts().keySet());
    page.open("table", "class", "list narrow");
    parts.head(page, "report.role", "#report.in_tables", "#report.outside");
    for (String role : roles) {
      page.open("tr").open("td").text(parts.labels().chinese(role)).element("small", parts.labels().english(role)).close("td");
      parts.count(page, ledger.inTables().of(role), role.equals(NOTHING));
      parts.count(page, ledger.outside().of(role), false);
      page.close("tr");
    }
    page.close("tbody").close("table");
    List<Token> inTables = ledger.unaccounted().stream().filter(Token::inTable).toList();
    List<Token> outside = ledger.unaccounted().stream().filter(token -> !token.inTable()).toList();
    parts.fold(page, "report.unaccounted_inside_tables", inTables.size(), () -> tokens(page, inTables));
    parts.fold(page, "report.unaccounted_outside_tables", outside.size(), () -> tokens(page, outside));
    parts.fold(page, "report.dates_and_parts_of_names_inside_tables", ledger.words().size(), () -> tokens(page, ledger.words()));
    parts.fold(page, "report.page_by_page", ledger.pages().size(), () -> pages(page, roles, ledger.pages()));
  }

  private void pages(Html page, List<String> roles, List<PageNumbers> pages) {
    List<String> head = new ArrayList<>(List.of("#report.page", "#report.in_tables", "#report.outside"));
    roles.forEach(role -> head.add("#" + role));
    page.open("table", "class", "list sortable");
    parts.head(page, head.toArray(String[]::new));
    for (PageNumbers numbers : pages) {
      page.open("tr").element("td", numbers.page(), "class", "number");
      parts.count(page, numbers.inTables().total(), false);
      parts.count(page, numbers.outside().total(), false);
      for (String role : roles) {
        parts.count(page, numbers.inTables().plus(numbers.outside()).of(role), role.equals(NOTHING) && numbers.inTables().of(role) > 0);
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private void tokens(Html page, List<Token> tokens) {
    page.open("ul", "class", "tokens");
    for (Token token : tokens) {
      String where = "p. " + grouped(token.page()) + (token.place() == null ? "" : " [" + token.place() + "]");
      page.open("li", "title", token.place() == null ? null : "[" + token.place() + "]");
      page.element(token.table() == null ? "b" : "a", token.printed(), "href", token.table() == null ? null : "#" + token.table());
      page.element("small", where + (token.role().equals(NOTHING) ? "" : " " + parts.labels().chinese(token.role()))).close("li");
    }
    page.close("ul");
  }
}
