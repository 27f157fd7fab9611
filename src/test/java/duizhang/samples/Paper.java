package duizhang.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF that is written from top to bottom. Two papers with the same content have the same bytes. */
final class Paper implements AutoCloseable {
  private static final double MARGIN = 48;

  private final PDDocument document = new PDDocument();
  private final Typeface face;
  private final Map<String, Integer> marks = new LinkedHashMap<>();
  private PDPageContentStream content;
  private double width;
  private double height;
  private double y;
  private boolean wide;

  Paper(Fonts fonts) throws IOException {
    // Without an identity of its own PDFBox takes the clock.
    document.setDocumentId(1L);
    face = fonts.in(document);
  }

  /** The titles that were marked, with their page numbers. */
  Map<String, Integer> marks() {
    return marks;
  }

  void mark(String title) {
    marks.put(title, document.getNumberOfPages());
  }

  void page(boolean landscape) throws IOException {
    endPage();
    wide = landscape;
    PDRectangle a4 = PDRectangle.A4;
    PDPage page = new PDPage(landscape ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
    document.addPage(page);
    width = page.getMediaBox().getWidth();
    height = page.getMediaBox().getHeight();
    y = height - MARGIN;
    content = new PDPageContentStream(document, page);
  }

  void cover(String agency, String title) throws IOException {
    page(false);
    skip(180);
    centered(agency, 24);
    skip(18);
    centered(title, 24);
    skip(330);
    centered("虚构样本：单位并不存在，数据仅供测试", 10);
  }

  void contents(Map<String, Integer> pages) throws IOException {
    page(false);
    skip(10);
    centered("目  录", 18);
    skip(14);
    for (Map.Entry<String, Integer> entry : pages.entrySet()) {
      String number = Integer.toString(entry.getValue());
      double room = width - 2 * MARGIN - face.width(entry.getKey() + number, 11) - 8;
      String dots = ".".repeat(Math.max(3, (int) (room / face.width(".", 11))));
      sides(entry.getKey() + " " + dots + " " + number, "", 11);
      skip(6);
    }
  }

  void skip(double points) {
    y -= points;
  }

  void centered(String text, double size) throws IOException {
    for (String line : face.lines(text, size, width - 2 * MARGIN)) {
      y -= size * 1.4;
      face.write(content, line, size, (width - face.width(line, size)) / 2, y);
    }
  }

  /** One line with a text at either margin. */
  void sides(String left, String right, double size) throws IOException {
    y -= size * 1.3;
    face.write(content, left, size, MARGIN, y);
    face.write(content, right, size, width - MARGIN - face.width(right, size), y);
  }

  void heading(String text) throws IOException {
    room(60);
    skip(6);
    sides(text, "", 13);
    skip(3);
  }

  void paragraph(String text) throws IOException {
    for (String line : face.lines("　　" + text, 11, width - 2 * MARGIN)) {
      room(20);
      y -= 20;
      face.write(content, line, 11, MARGIN, y);
    }
  }

  void note(String text) throws IOException {
    for (String line : face.lines(text, 9, width - 2 * MARGIN)) {
      y -= 13;
      face.write(content, line, 9, MARGIN, y);
    }
  }

  void table(Table table, Style style) throws IOException {
    TablePainter painter = new TablePainter(face, style, table, MARGIN, width - 2 * MARGIN);
    int first = 0;
    while (first < painter.rows()) {
      int end = first;
      double below = y;
      while (end < painter.rows() && below - painter.height(end) >= MARGIN) {
        below -= painter.height(end++);
      }
      if (end == first && y >= height - MARGIN) {
        throw new IllegalStateException("row " + first + " is higher than a page");
      }
      painter.draw(content, first, end, y);
      y = below;
      first = end;
      if (first < painter.rows()) {
        page(wide);
      }
    }
  }

  private void room(double points) throws IOException {
    if (y - points < MARGIN) {
      page(wide);
    }
  }

  byte[] bytes() throws IOException {
    endPage();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void endPage() throws IOException {
    if (content == null) {
      return;
    }
    int number = document.getNumberOfPages();
    if (number > 1) {
      String footer = "- " + number + " -";
      face.write(content, footer, 9, (width - face.width(footer, 9)) / 2, 26);
    }
    content.close();
    content = null;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
