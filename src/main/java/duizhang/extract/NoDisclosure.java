package duizhang.extract;

import duizhang.codes.DocumentKind;
import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.form.Profile;
import duizhang.read.TextLine;
import duizhang.settle.Settlement;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells files that are no disclosure: manifests, licences, programs, price lists. A disclosure holds a form that is known, or bears a
 * title that names one or a table of money; else it prints money in its unit, in Chinese, and says whose or of when. Only what lacks two of
 * these is none, so that nothing that may be a disclosure is lost.
 */
final class NoDisclosure {
  private static final Pattern AMOUNT = WordFile.of("titles.yaml").section("profile").pattern("amount_said");
  private static final Pattern TABLE = WordFile.of("titles.yaml").section("profile").pattern("table_of_money");
  private static final Pattern FILE = WordFile.of("titles.yaml").section("profile").pattern("file_of_money");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Less than this share of the letters of a disclosure are not Chinese. */
  private static final double FOREIGN = 0.5;

  /** So many signs of one that is none: it has no form and no title, and two of the others. */
  private static final int SIGNS = 4;

  /** The title of a table has fewer characters. */
  private static final int LINE = 40;

  private NoDisclosure() {}

  /** Why a document is none, for people; empty where it is one. */
  static Optional<String> why(Settlement settlement) {
    Profile profile = settlement.profile();
    boolean form = settlement.tables().stream().anyMatch(table -> table.table().form() != FormId.OTHER);
    boolean titled = profile.title() != null && profile.kind() != DocumentKind.UNKNOWN;
    String file = settlement.document().source().file().getFileName().toString();
    Stream<String> titles = settlement.tables().stream().map(table -> table.table().caption().title()).filter(Objects::nonNull);
    boolean named = Stream.concat(titles, lines(settlement)).map(Wording::compact).anyMatch(line -> line.length() < LINE && TABLE.matcher(line).matches())
        || FILE.matcher(file).find();
    if (form || titled || named) {
      return Optional.empty();
    }
    List<String> signs = new ArrayList<>(List.of("no known form", "no title of a budget, of accounts or of an evaluation"));
    if (foreign(settlement)) {
      signs.add("not in Chinese");
    }
    if (!money(settlement)) {
      signs.add("no money in a unit");
    }
    if (profile.kind() == DocumentKind.UNKNOWN && profile.agency() == null && profile.year() == null) {
      signs.add("neither an agency nor a year");
    }
    return signs.size() < SIGNS ? Optional.empty() : Optional.of(String.join(", ", signs));
  }

  private static boolean foreign(Settlement settlement) {
    long letters = lines(settlement).mapToLong(line -> LETTER.matcher(line).results().count()).sum();
    long han = lines(settlement).mapToLong(line -> HAN.matcher(line).results().count()).sum();
    return letters > 0 && han < letters * FOREIGN;
  }

  /** Whether at least half of the amounts of its tables have a unit; of a text without amounts in tables, whether its lines say some. */
  private static boolean money(Settlement settlement) {
    List<Fact> facts = settlement.tables().stream().flatMap(table -> table.facts().facts().stream()).toList();
    long units = facts.stream().filter(fact -> fact.unit() != null).count();
    return facts.isEmpty() ? lines(settlement).anyMatch(line -> AMOUNT.matcher(Wording.compact(line)).find()) : units * 2 >= facts.size();
  }

  private static Stream<String> lines(Settlement settlement) {
    return settlement.document().pages().stream().flatMap(page -> page.lines().stream()).map(TextLine::text);
  }
}
