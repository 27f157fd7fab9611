package duizhang.read.html;

import duizhang.codes.Wording;
import duizhang.read.given.GivenBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a page as a browser shows it. */
final class PageWalk {
  private static final Set<String> UNSHOWN = Set.of("script", "style", "noscript", "template", "head", "select", "option", "datalist", "button", "textarea",
      "iframe", "svg", "object");

  private static final Pattern HIDDEN = Pattern.compile("(?i)(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse))");
  private static final Pattern GONE = Pattern.compile("(?i)(^|;)\\s*display\\s*:\\s*none");
  private static final Pattern FILE = Pattern.compile("(?i).*\\.(pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z|csv)$");
  private static final Pattern FILE_ADDRESS = Pattern.compile("(?i)[^?#]*\\.(pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z|csv)([?#].*)?");

  /** The most columns and rows that a cell of a page may span (WHATWG HTML, 4.9.11). */
  private static final int MOST_COLUMNS = 1000;

  private static final int MOST_CELLS = 2_000_000;

  /** A cell with so many paragraphs and characters holds the text of a page and no figure. */
  private static final int PARAGRAPHS = 3;

  private static final int CHARACTERS = 300;

  private final List<GivenBlock> blocks = new ArrayList<>();
  private final Set<String> attachments = new LinkedHashSet<>();
  private final StringBuilder line = new StringBuilder();

  /** Characters of the line that no link covers, blanks aside. */
  private int ownCharacters;

  List<GivenBlock> blocks() {
    return blocks;
  }

  /** The names of the files that the page offers. */
  List<String> attachments() {
    return List.copyOf(attachments);
  }

  void walk(Element element) {
    children(element, false);
    end();
  }

  private void children(Element element, boolean inLink) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && text.getWholeText().indexOf('\n') >= 0 && element.closest("pre") != null) {
        text.getWholeText().lines().forEach(part -> {
          add(part, inLink);
          end();
        });
      } else if (node instanceof TextNode text) {
        add(text.getWholeText(), inLink);
      } else if (node instanceof Element child && shown(child)) {
        child(child, inLink);
      }
    }
  }

  private void child(Element child, boolean inLink) {
    switch (child.normalName()) {
      case "br" -> end();
      case "table" -> {
        end();
        table(child);
      }
      case "a" -> children(child, !attachment(child));
      default -> {
        boolean block = child.isBlock();
        if (block) {
          end();
        }
        children(child, inLink);
        if (block) {
          end();
        }
      }
    }
  }

  private void add(String text, boolean inLink) {
    line.append(text);
    ownCharacters += inLink ? 0 : Wording.compact(text).length();
  }

  /** Ends a line. One that is nothing but links is a part of a menu. */
  private void end() {
    String text = collapsed(line.toString());
    if (!text.isEmpty() && ownCharacters > 0) {
      blocks.add(new GivenBlock.Line(text));
    }
    line.setLength(0);
    ownCharacters = 0;
  }

  private boolean attachment(Element link) {
    String name = collapsed(link.text());
    boolean file = FILE_ADDRESS.matcher(link.attr("href")).matches() || FILE.matcher(name).matches();
    if (file && !name.isEmpty()) {
      attachments.add(name);
    }
    return file;
  }

  private static boolean shown(Element element) {
    return !UNSHOWN.contains(element.normalName()) && !element.hasAttr("hidden") && !element.attr("aria-hidden").equalsIgnoreCase("true")
        && !HIDDEN.matcher(element.attr("style")).find();
  }

  /** Whether an element takes no place; one that only cannot be seen does. */
  private static boolean gone(Element element) {
    return element.hasAttr("hidden") || GONE.matcher(element.attr("style")).find();
  }

  private record Cell(int row, int column, int rowSpan, int columnSpan, Element element, boolean tables) {}

  private void table(Element table) {
    List<Element> rows = rows(table);
    List<Cell> cells = cells(rows);
    String caption = table.children().stream().filter(child -> child.normalName().equals("caption") && shown(child)).map(PageWalk::text).findFirst().orElse("");
    if (!caption.isBlank()) {
      blocks.add(new GivenBlock.Line(caption));
    }
    if (layout(table, cells)) {
      cells.stream().map(Cell::element).filter(PageWalk::shown).forEach(this::walk);
      return;
    }
    cells.stream().flatMap(cell -> cell.element().select("a[href]").stream()).forEach(this::attachment);
    blocks.add(new GivenBlock.Table(cells.stream()
        .map(cell -> new GivenBlock.Piece(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text(cell.element()))).toList()));
    cells.stream().filter(Cell::tables).forEach(cell -> nested(cell.element()));
  }

  private void nested(Element element) {
    for (Element child : element.children()) {
      if (shown(child) && child.normalName().equals("table")) {
        table(child);
      } else if (shown(child)) {
        nested(child);
      }
    }
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (Set.of("thead", "tbody", "tfoot").contains(child.normalName()) && shown(child)) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows.stream().filter(PageWalk::shown).toList();
  }

  /** Where the cells of a table stand: the algorithm of WHATWG HTML, 4.9.12, in which a cell takes the first free column. */
  private static List<Cell> cells(List<Element> rows) {
    List<Cell> cells = new ArrayList<>();
    Map<Integer, Integer> takenUntil = new HashMap<>();
    long covered = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element element : rows.get(row).children()) {
        if (!element.normalName().equals("td") && !element.normalName().equals("th") || gone(element)) {
          continue;
        }
        while (takenUntil.getOrDefault(column, 0) > row) {
          column++;
        }
        int high = span(element, "rowspan");
        high = high == 0 ? rows.size() - row : Math.min(high, rows.size() - row);
        int wide = Math.max(1, Math.min(span(element, "colspan"), MOST_COLUMNS));
        for (int k = 1; k < wide; k++) {
          if (takenUntil.getOrDefault(column + k, 0) > row) {
            wide = k;
          }
        }
        covered += (long) high * wide;
        if (covered > MOST_CELLS) {
          return cells;
        }
        for (int k = 0; k < wide; k++) {
          takenUntil.put(column + k, row + high);
        }
        cells.add(new Cell(row, column, high, wide, element, shown(element) && !element.select("table").isEmpty()));
        column += wide;
      }
    }
    return cells;
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
  }

  /** Whether a table only arranges what stands in it. */
  private static boolean layout(Element table, List<Cell> cells) {
    if (cells.size() < 2 || cells.stream().allMatch(cell -> onlyLinks(cell.element()))
        || table.attr("role").toLowerCase(Locale.ROOT).matches("presentation|none")) {
      return true;
    }
    Map<Integer, Integer> texts = new HashMap<>();
    boolean tables = false;
    for (Cell cell : cells) {
      tables |= cell.tables();
      if (!cell.tables() && !text(cell.element()).isBlank()) {
        texts.merge(cell.row(), 1, Integer::sum);
      }
    }
    boolean oneColumn = texts.values().stream().noneMatch(count -> count > 1);
    boolean prose = cells.stream().anyMatch(cell -> cell.element().select("p, div").size() > PARAGRAPHS && text(cell.element()).length() > CHARACTERS)
        && cells.stream().map(Cell::column).distinct().count() < 3;
    return oneColumn || tables && texts.isEmpty() || prose;
  }

  /** Whether all that an element shows are links, as in a menu. */
  private static boolean onlyLinks(Element element) {
    for (Node node : element.childNodes()) {
      boolean own = node instanceof TextNode text
          ? !collapsed(text.getWholeText()).isEmpty()
          : node instanceof Element child && !child.normalName().equals("a") && shown(child) && !onlyLinks(child);
      if (own) {
        return false;
      }
    }
    return true;
  }

  /** The text of a cell without the tables in it, {@code \n} between its lines. */
  private static String text(Element cell) {
    if (!shown(cell)) {
      return "";
    }
    PageWalk walk = new PageWalk();
    walk.cell(cell);
    walk.endOfCell();
    List<String> lines = new ArrayList<>();
    walk.blocks.forEach(block -> lines.add(((GivenBlock.Line) block).text()));
    return String.join("\n", lines);
  }

  private void cell(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element child && shown(child) && !child.normalName().equals("table")) {
        boolean breaks = child.isBlock() || child.normalName().equals("br");
        if (breaks) {
          endOfCell();
        }
        cell(child);
        if (breaks) {
          endOfCell();
        }
      }
    }
  }

  private void endOfCell() {
    String text = collapsed(line.toString());
    if (!text.isEmpty()) {
      blocks.add(new GivenBlock.Line(text));
    }
    line.setLength(0);
  }

  /** Blanks that the browser shows as one, and those of no width, which it does not show; the blank of an em is as wide as a sign of Chinese. */
  private static String collapsed(String text) {
    return text.replace('\u2003', '\u3000').replaceAll("[\\u2000-\\u200a\\u202f\\u205f]", " ").replaceAll("[\\u200b\\ufeff]", "")
        .replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
