package duizhang.prose;

import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;
import duizhang.crawl.SourceFile;
import duizhang.form.Profile;
import duizhang.read.Box;
import duizhang.read.Document;
import duizhang.read.NumberScanner;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.TextLine;
import duizhang.settle.Settlement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents without tables, made from lines of text. */
final class MadeDocuments {
  private static final double LINE = 14;

  private MadeDocuments() {}

  /** A text file of one page. Markdown marks stay in its lines. */
  static Document text(String text) {
    return document("text/plain", List.of(page(1, text.lines().toList(), false)));
  }

  /** PDF pages, a list of lines each; a line that begins with blanks is indented, its right edge follows from its length. */
  @SafeVarargs
  static Document pages(List<String>... pages) {
    List<Page> made = new ArrayList<>();
    for (List<String> lines : pages) {
      made.add(page(made.size() + 1, lines, true));
    }
    return document("application/pdf", made);
  }

  static Settlement settled(Document document, DocumentKind kind, int year) {
    return new Settlement(document, new Profile(null, kind, Scope.UNIT, null, year, ""), List.of());
  }

  private static Document document(String mediaType, List<Page> pages) {
    return new Document(new SourceFile(Path.of("made"), "made", "0".repeat(64), mediaType, 0), pages);
  }

  private static Page page(int number, List<String> lines, boolean points) {
    List<TextLine> made = new ArrayList<>();
    List<NumberToken> tokens = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int indent = line.length() - line.stripLeading().length();
      Box box = points
          ? new Box(72 + indent * LINE, 72 + i * 2 * LINE, 72 + line.length() * LINE, 72 + i * 2 * LINE + LINE)
          : new Box(indent, i + 1, line.length(), i + 2);
      List<TextLine.Place> places = new ArrayList<>();
      for (NumberScanner.Found found : NumberScanner.find(line)) {
        places.add(new TextLine.Place(found.start(), found.end(), tokens.size()));
        Box place = new Box(box.left() + found.start(), box.top(), box.left() + found.end(), box.bottom());
        tokens.add(new NumberToken(tokens.size(), line.substring(found.start(), found.end()), place, false));
      }
      if (!line.isBlank()) {
        made.add(new TextLine(line, box, places));
      }
    }
    return new Page(number, 595, 842, made, List.of(), tokens, Optional.empty());
  }
}
