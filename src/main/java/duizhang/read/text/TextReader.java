package duizhang.read.text;

import duizhang.crawl.SourceFile;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads plain text, Markdown, tab- and comma-separated files. A form feed begins a new page; line numbers count from 1 on every page. */
public final class TextReader implements DocumentReader {
  /** Bytes of a file, which is held in memory whole. The longest known disclosure, 1,000 pages, has 5 MB. */
  private static final long FILE_BYTES = 16L << 20;

  /** Characters of a file: one may be a number with its place and its cell, some 400 bytes. */
  private static final int FILE_CHARACTERS = 4_000_000;

  /** Characters of a line; no page is that wide, and patterns are matched against lines. */
  private static final int LINE_CHARACTERS = 100_000;

  private final int maxPages;
  private final List<LineTableFinder> finders;

  /**
   * @param maxPages documents with more pages are refused
   * @param finders look one after the other for tables in the lines that neither tabs nor pipes part
   */
  public TextReader(int maxPages, List<LineTableFinder> finders) {
    this.maxPages = maxPages;
    this.finders = List.copyOf(finders);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain", "text/tab-separated-values", "text/x-web-markdown", "text/markdown", "text/csv");
  }

  @Override
  public Reading read(SourceFile source) {
    try {
      if (Files.size(source.file()) > FILE_BYTES) {
        return tooLarge("The text has more than " + FILE_BYTES + " bytes.", "text.bytes=" + FILE_BYTES);
      }
      Optional<String> text = TextDecoder.decode(Files.readAllBytes(source.file()));
      if (text.isEmpty()) {
        return new Reading.Refused(
            Reading.Cause.GARBLED_TEXT, "The bytes fit neither UTF-8, UTF-16 nor GB18030. Save the text in UTF-8.", null);
      }
      if (text.get().isBlank()) {
        return new Reading.Refused(Reading.Cause.EMPTY, "The file holds no text. Fetch it again from its publisher.", null);
      }
      if (text.get().length() > FILE_CHARACTERS) {
        return tooLarge("The text has more than " + FILE_CHARACTERS + " characters.", "text.characters=" + FILE_CHARACTERS);
      }
      if (longestLine(text.get()) > LINE_CHARACTERS) {
        return tooLarge("A line of the text has more than " + LINE_CHARACTERS + " characters.", "line.characters=" + LINE_CHARACTERS);
      }
      String[] pages = text.get().split("\f", -1);
      if (pages.length > maxPages) {
        return Reading.Refused.tooMany("The text", pages.length, "pages", maxPages);
      }
      return new Reading.Read(new Document(source, pages(pages, source.mediaType().equals("text/csv"))));
    } catch (IOException e) {
      return new Reading.Refused(Reading.Cause.UNREADABLE, "The file cannot be read (" + e.getClass().getSimpleName() + ").", null);
    }
  }

  private static Reading tooLarge(String message, String limit) {
    return new Reading.Refused(Reading.Cause.TOO_LARGE, message + " Split it.", limit);
  }

  private static int longestLine(String text) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return Math.max(longest, text.length() - start);
  }

  private List<Page> pages(String[] texts, boolean commas) {
    List<List<PrintedLine>> lines = new ArrayList<>();
    List<List<TextTable>> tables = new ArrayList<>();
    for (String text : texts) {
      List<PrintedLine> page = new ArrayList<>();
      for (String line : text.split("\r\n|[\n\r\u0085\u2028]", -1)) {
        page.add(commas ? PrintedLine.ofCommas(page.size() + 1, line) : PrintedLine.of(page.size() + 1, line));
      }
      lines.add(page);
      List<TextTable> delimited = new ArrayList<>(DelimitedTables.tabs().find(page));
      delimited.addAll(DelimitedTables.markdown().find(page));
      tables.add(delimited);
    }
    for (LineTableFinder finder : finders) {
      List<List<PrintedLine>> free = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        free.add(free(lines.get(i), tables.get(i)));
      }
      List<List<TextTable>> found = finder.find(free);
      for (int i = 0; i < found.size(); i++) {
        tables.get(i).addAll(found.get(i));
      }
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      pages.add(PageBuilder.page(i + 1, lines.get(i), tables.get(i)));
    }
    return pages;
  }

  private static List<PrintedLine> free(List<PrintedLine> lines, List<TextTable> tables) {
    Set<Integer> claimed = new HashSet<>();
    tables.forEach(table -> table.claimed().forEach(line -> claimed.add(line.number())));
    return lines.stream().filter(line -> !claimed.contains(line.number())).toList();
  }
}
