package duizhang.corpus;

import java.util.List;
import java.util.stream.Stream;

/** The lines around a table in formats without a page. */
final class Titles {
  private Titles() {}

  static List<String> above(Caption caption) {
    return switch (caption.place()) {
      case NUMBER_ABOVE, PAGE_BEFORE -> Stream.concat(Stream.of(caption.number()), title(caption.title())).filter(line -> !line.isEmpty()).toList();
      case ONE_LINE -> title(caption.number() + caption.title()).toList();
      case BELOW, INSIDE -> List.of();
    };
  }

  /** The line with the unit; what stands at the left of it comes first. */
  static List<String> unit(Caption caption) {
    if (caption.place() == Caption.Place.INSIDE) {
      return List.of();
    }
    String line = caption.left().isEmpty() || caption.unit().isEmpty() ? caption.left() + caption.unit() : caption.left() + "　　　　" + caption.unit();
    return line.isEmpty() ? List.of() : List.of(line);
  }

  static List<String> below(Caption caption) {
    return caption.place() == Caption.Place.BELOW ? title(caption.number() + caption.title()).toList() : List.of();
  }

  private static Stream<String> title(String title) {
    return title.lines();
  }
}
