package duizhang.prose;

import com.fasterxml.jackson.core.type.TypeReference;
import duizhang.codes.DataFile;
import com.fasterxml.jackson.annotation.JsonProperty;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wordings of sentences, from {@code prose/vocabulary.yaml}. All expressions are matched against folded text. */
final class Vocabulary {
  private record ItemRow(String phrase, Scheme scheme, String code, Flow flow, Fund fund, Measure measure, List<Fund> within, boolean weak) {}

  private record CountRow(String metric, String unit, String before) {}

  private record File(List<ItemRow> items, List<CountRow> counts, Map<String, String> words, @JsonProperty("silent_sections") String silent) {}

  private record Item(Pattern phrase, ItemRow row) {}

  /** A count: its metric (null where it is a claim only), and how the text around its number reads. */
  record Count(String metric, Pattern unit, Pattern before) {}

  /** An item found in a clause, from {@code start} to {@code end}. */
  record Found(Subject subject, int start, int end, boolean weak) {
    /** A strong item goes before a weak one; then the nearer holds, then the longer. */
    private boolean before(Found other) {
      if (other == null || weak != other.weak) {
        return other == null || other.weak;
      }
      return end > other.end || end == other.end && start < other.start;
    }
  }

  private static final Vocabulary STANDARD = load();

  private final List<Item> items;
  private final List<Count> counts;
  private final Map<String, String> words;
  private final Pattern onlyGeneric;
  private final Pattern numbering;
  private final Pattern opening;
  private final Pattern silent;
  private final Pattern change;
  private final Pattern special;

  private Vocabulary(File file) {
    items = file.items().stream().map(row -> new Item(Pattern.compile(row.phrase()), row)).toList();
    counts = file.counts().stream()
        .map(row -> new Count(row.metric(), Pattern.compile("^(" + row.unit() + ")"), Pattern.compile("(" + row.before() + ")$")))
        .toList();
    words = Map.copyOf(file.words());
    onlyGeneric = Pattern.compile("(?:" + words.get("generic") + ")*+");
    numbering = Pattern.compile(words.get("numbering"));
    opening = Pattern.compile(words.get("opening"));
    silent = Pattern.compile(file.silent());
    special = Pattern.compile(words.get("special"));
    change = Pattern.compile(
        ".*(?:(?<down>" + words.get("down") + ")|(?<up>" + words.get("up") + "))" + words.get("change_tail") + "(?<object>[^,;。:]{0,14})$");
  }

  static Vocabulary standard() {
    return STANDARD;
  }

  List<Count> counts() {
    return counts;
  }

  String words(String kind) {
    return words.get(kind);
  }

  /** A clause that ends with a change: groups {@code down} or {@code up} hold the verb, {@code object} the words behind it. */
  Pattern change() {
    return change;
  }

  boolean generic(String text) {
    return onlyGeneric.matcher(text).matches();
  }

  boolean silent(String heading) {
    return silent.matcher(heading).find();
  }

  /** The text without numbering and without words that only lead up to an item. */
  String bare(String clause) {
    String bare = numbering.matcher(clause).replaceFirst("");
    return opening.matcher(bare).replaceFirst("");
  }

  String withoutNumbering(String clause) {
    return numbering.matcher(clause).replaceFirst("");
  }

  /**
   * The item that a folded clause ends with, generic words aside.
   *
   * @param around the fund that the headings speak of
   * @param open whether the paragraph has not yet said what it is about
   */
  Optional<Found> item(String clause, Fund around, boolean open) {
    Found best = null;
    for (Item item : items) {
      ItemRow row = item.row();
      if (row.weak() && (!open || special.matcher(clause).find()) || row.within() != null && !row.within().contains(around)) {
        continue;
      }
      Matcher matcher = item.phrase().matcher(clause);
      while (matcher.find()) {
        Found found = new Found(subject(row, matcher.group()), matcher.start(), matcher.end(), row.weak());
        if (found.before(best) && generic(clause.substring(matcher.end()))) {
          best = found;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Subject subject(ItemRow row, String printed) {
    Measure usual = row.scheme() == Scheme.UNKNOWN ? Measure.UNKNOWN : Measure.TOTAL;
    return new Subject(row.scheme(), row.code(), row.flow(), row.fund(), row.measure() != null ? row.measure() : usual, printed);
  }

  private static Vocabulary load() {
    return new Vocabulary(DataFile.read("prose/vocabulary.yaml", new TypeReference<File>() {}));
  }
}
