package duizhang.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes disclosures as texts: HTML with joined cells, Markdown, and lines with tabs. */
final class TextWriters {
  private TextWriters() {}

  static String html(Disclosure disclosure) {
    StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>")
        .append(escaped(disclosure.agency() + disclosure.title())).append("</title></head>\n<body>\n");
    text.append("<h1>").append(escaped(disclosure.agency())).append("</h1>\n<h1>").append(escaped(disclosure.title())).append("</h1>\n");
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Heading heading) {
        text.append("<h2>").append(escaped(heading.text())).append("</h2>\n");
      } else if (block instanceof Block.Paragraph paragraph) {
        text.append("<p>").append(escaped(disclosure.spoken(paragraph).text())).append("</p>\n");
      } else if (block instanceof Block.Table table) {
        Titles.above(table.caption()).forEach(line -> text.append("<p align=\"center\">").append(escaped(line)).append("</p>\n"));
        Titles.unit(table.caption()).forEach(line -> text.append("<p align=\"right\">").append(escaped(line)).append("</p>\n"));
        html(disclosure.grid(table), text);
        Titles.below(table.caption()).forEach(line -> text.append("<p align=\"center\">").append(escaped(line)).append("</p>\n"));
        table.notes().forEach(note -> text.append("<p>").append(escaped(note)).append("</p>\n"));
      }
    }
    return text.append("</body></html>\n").toString();
  }

  private static void html(Grid grid, StringBuilder text) {
    text.append("<table border=\"1\">\n");
    for (int row = 0; row < grid.rows(); row++) {
      int line = row;
      text.append("<tr>");
      grid.cells().stream().filter(cell -> cell.row() == line).forEach(cell -> {
        text.append("<td");
        text.append(cell.across() > 1 ? " colspan=\"" + cell.across() + "\"" : "");
        text.append(cell.down() > 1 ? " rowspan=\"" + cell.down() + "\"" : "");
        text.append(">").append(escaped(cell.text())).append("</td>");
      });
      text.append("</tr>\n");
    }
    text.append("</table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String markdown(Disclosure disclosure) {
    StringBuilder text = new StringBuilder("# " + disclosure.agency() + disclosure.title() + "\n\n");
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Heading heading) {
        text.append("## ").append(heading.text()).append("\n\n");
      } else if (block instanceof Block.Paragraph paragraph) {
        text.append(disclosure.spoken(paragraph).text()).append("\n\n");
      } else if (block instanceof Block.Table table) {
        Titles.above(table.caption()).forEach(line -> text.append("**").append(line).append("**\n\n"));
        Titles.unit(table.caption()).forEach(line -> text.append(line).append("\n\n"));
        String[][] rows = disclosure.grid(table).texts();
        for (int row = 0; row < rows.length; row++) {
          text.append(Arrays.stream(rows[row]).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
          text.append(row == 0 ? "|" + " --- |".repeat(rows[0].length) + "\n" : "");
        }
        text.append("\n");
        Titles.below(table.caption()).forEach(line -> text.append("**").append(line).append("**\n\n"));
        table.notes().forEach(note -> text.append(note).append("\n\n"));
      }
    }
    return text.toString();
  }

  static String tabs(Disclosure disclosure) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add(disclosure.agency()).add(disclosure.title());
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Heading heading) {
        text.add(heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        text.add("　　" + disclosure.spoken(paragraph).text());
      } else if (block instanceof Block.Table table) {
        List.of(Titles.above(table.caption()), Titles.unit(table.caption())).forEach(lines -> lines.forEach(text::add));
        Arrays.stream(disclosure.grid(table).texts()).map(row -> String.join("\t", row)).filter(line -> !line.isBlank()).forEach(text::add);
        List.of(Titles.below(table.caption()), table.notes()).forEach(lines -> lines.forEach(text::add));
      }
    }
    return text.toString();
  }
}
