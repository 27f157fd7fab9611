package duizhang.mutation;

import duizhang.codes.Wording;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.NumberScanner;
import duizhang.read.Page;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a document prints a figure besides a table that was changed: the same digits in one row or sentence with the same name, whatever the unit. It
 * knows nothing of forms, so it finds rather too many.
 */
final class Witnesses {
  /** A sentence goes over so many lines. */
  private static final int LINES = 3;

  /** @param region the table that it stands in, or null */
  private record Passage(Region region, String text, Set<BigInteger> digits) {}

  private final List<Passage> passages = new ArrayList<>();

  Witnesses(Document document) {
    for (Page page : document.pages()) {
      for (Region region : page.regions()) {
        region.first().cells().stream().collect(Collectors.groupingBy(Cell::row, TreeMap::new, Collectors.toList())).values().forEach(
            row -> passages.add(passage(region, row.stream().map(Cell::text).toList())));
      }
      for (int i = 0; i < page.lines().size(); i++) {
        passages.add(passage(null, page.lines().subList(i, Math.min(page.lines().size(), i + LINES)).stream().map(TextLine::text).toList()));
      }
    }
  }

  private static Passage passage(Region region, Collection<String> texts) {
    Set<BigInteger> digits = texts.stream()
        .flatMap(text -> NumberScanner.find(text).stream().map(found -> text.substring(found.start(), found.end())))
        .flatMap(text -> Amount.parse(text).stream()).map(amount -> digits(amount.number())).collect(Collectors.toSet());
    return new Passage(region, Wording.fold(String.join("", texts)), digits);
  }

  private static BigInteger digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().abs();
  }

  /** Whether a figure is printed again outside a table. */
  boolean again(Fact fact, Region changed) {
    String name = fact.itemName() == null ? "" : Wording.fold(fact.itemName());
    return Amount.parse(fact.printed()).map(amount -> digits(amount.number())).filter(digits -> digits.signum() != 0).filter(digits -> passages.stream()
        .filter(passage -> changed == null || passage.region() != changed)
        .anyMatch(passage -> passage.digits().contains(digits) && passage.text().contains(name)))
        .isPresent();
  }
}
