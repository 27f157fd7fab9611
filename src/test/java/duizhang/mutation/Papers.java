package duizhang.mutation;

import duizhang.crawl.SourceFile;
import duizhang.lines.listing.BlankTables;
import duizhang.lines.order.OrderTables;
import duizhang.lines.sheet.OverallTables;
import duizhang.lines.sheet.SheetTables;
import duizhang.lines.spread.SpreadTables;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Reading;
import duizhang.read.html.HtmlReader;
import duizhang.read.pdf.PdfReader;
import duizhang.read.text.LineTableFinder;
import duizhang.read.text.TextReader;
import duizhang.read.word.WordReader;
import duizhang.read.workbook.EmbeddedWorkbook;
import duizhang.read.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Documents, read. */
final class Papers {
  private static final int PAGES = 500;

  private static final Map<String, String> TYPES = Map.of(
      "pdf", "application/pdf", "doc", "application/msword", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "html", "text/html", "md", "text/x-web-markdown");

  private static final List<DocumentReader> READERS = List.of(
      new PdfReader(PAGES),
      new TextReader(PAGES, List.of(
          LineTableFinder.byPage(BlankTables::find), SpreadTables::find, OrderTables::find, SheetTables::find,
          LineTableFinder.byPage(OverallTables::find))),
      new WordReader(List.of(new EmbeddedWorkbook())), new WorkbookReader(PAGES), new HtmlReader());

  private Papers() {}

  private static SourceFile source(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    try {
      return new SourceFile(file, name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), type, bytes.length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param pages only so many of the first pages */
  static Document read(Path file, int pages) throws IOException {
    SourceFile source = source(file);
    DocumentReader reader = READERS.stream().filter(one -> one.mediaTypes().contains(source.mediaType())).findFirst().orElseThrow();
    Document document = ((Reading.Read) reader.read(source)).document();
    return new Document(
        document.source(), document.pages().subList(0, Math.min(pages, document.pages().size())), document.notes(), document.attachments());
  }
}
