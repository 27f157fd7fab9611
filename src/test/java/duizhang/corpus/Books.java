package duizhang.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an agency planned, received and spent: amounts at points. Every printed figure is a sum over them, so all tables of a disclosure agree. */
final class Books {
  private static final Map<String, Set<String>> WHOLES = Map.of(
      "BASIC", Set.of("PERSONNEL", "PUBLIC_USE"),
      "APPROPRIATION", Set.of("GENERAL", "GOVERNMENT_FUND", "STATE_CAPITAL"));

  /** @param yuan exact */
  record Entry(Point at, BigDecimal yuan) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(Point at, BigDecimal yuan) {
    entries.add(new Entry(at, yuan));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<Entry> at(Point question) {
    return entries.stream().filter(entry -> holds(question, entry.at())).toList();
  }

  /** The values of a part at the entries asked for, in the order of the books. */
  List<String> values(Part part, Object... question) {
    return at(Point.of(question)).stream().map(entry -> entry.at().at(part)).filter(Objects::nonNull).distinct().toList();
  }

  BigDecimal sum(Point question) {
    return at(question).stream().map(Entry::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Exact yuan, a count, or per cent to eight decimals; nothing where there is nothing to compare with. */
  Optional<BigDecimal> value(Meaning meaning) {
    Point question = meaning.question();
    BigDecimal now = sum(question);
    if (meaning.kind() == Meaning.Kind.AMOUNT || meaning.kind() == Meaning.Kind.COUNT) {
      return Optional.of(now);
    }
    BigDecimal base = sum(question.under(meaning.against()));
    BigDecimal change = now.subtract(base);
    if (meaning.kind() == Meaning.Kind.CHANGE) {
      return Optional.of(change);
    }
    BigDecimal part = meaning.kind() == Meaning.Kind.GROWTH ? change : now;
    return base.signum() == 0 ? Optional.empty() : Optional.of(part.movePointRight(2).divide(base, 8, RoundingMode.HALF_UP));
  }

  private static boolean holds(Point question, Point entry) {
    if (question.at(Part.LINE) == null && entry.at(Part.LINE) != null) {
      return false;
    }
    for (Part part : question.values().keySet()) {
      String asked = question.at(part);
      if (asked != null && !asked.contains("|") && !holds(part, asked, question, entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Part part, String asked, Point question, Point entry) {
    Predicate<String> equal = value -> value != null && List.of(asked.split("\\+")).contains(value);
    return switch (part) {
      case KIND, SYSTEM, ITEM -> true;
      case FUNCTION, REVENUE, LINE -> starts(entry.at(part), asked);
      case ECONOMIC -> starts(entry.at("GOVERNMENT".equals(question.at(Part.SYSTEM)) ? Part.GOVERNMENT : part), asked);
      case FUND, SOURCE, USE -> {
        String value = entry.at(part);
        yield asked.equals("ALL") || asked.equals("TOTAL") || equal.test(value) || value != null && WHOLES.getOrDefault(asked, Set.of()).contains(value);
      }
      case YEAR, STAGE, FLOW, PROJECT, HOLDER, GOVERNMENT, AGE -> equal.test(entry.at(part));
    };
  }

  private static boolean starts(String value, String asked) {
    return value != null && Stream.of(asked.split("\\+")).anyMatch(value::startsWith);
  }
}
