package duizhang.lines;

import duizhang.codes.Wording;
import duizhang.read.text.PrintedLine;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a page that print something. */
public final class PageLines {
  private PageLines() {}

  public static List<PrintedLine> printed(List<PrintedLine> page) {
    return page.stream().filter(line -> !line.blank()).toList();
  }

  /** As {@link #printed}, without the page's number in the first and the last of them. */
  public static List<PrintedLine> withoutNumber(List<PrintedLine> page) {
    List<PrintedLine> lines = printed(page);
    return IntStream.range(0, lines.size())
        .filter(i -> i > 0 && i < lines.size() - 1 || !Wording.pageNumber(Wording.compact(lines.get(i).text()))).mapToObj(lines::get).toList();
  }
}
