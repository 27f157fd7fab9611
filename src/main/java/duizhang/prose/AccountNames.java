package duizhang.prose;

import duizhang.codes.Accounts;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds accounts by their names: names with their level (社会保障和就业支出（类）…（款）…（项）), names joined by dashes, names with codes, and bare names.
 * The document's own tables say which code a name of many codes means. Remembers the 类 and 款 of the headings above: one reader per document.
 */
final class AccountNames {
  private static final String NAME = "[\\p{IsHan}、]+(?:\\([^()]{1,12}\\)[\\p{IsHan}、]*)*";
  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("account_names");
  private static final String EXPENDITURE = WORDS.text("expenditure");
  private static final String OF = WORDS.text("of");
  private static final String CLASS = WORDS.text("class");
  private static final String SECTION = WORDS.text("section");
  private static final Pattern USE = WORDS.pattern("use");
  private static final Pattern LOOSE_USE = WORDS.pattern("loose_use");
  private static final Pattern BEFORE_NAME = WORDS.pattern("before_name");
  private static final Pattern MARKED = WORDS.pattern("marked");
  private static final Pattern CODED = Pattern.compile("([\\p{IsHan}、]+(?:\\([^()\\d]{1,12}\\)[\\p{IsHan}、]*)*)\\((2\\d\\d(?:\\d\\d){0,2}|30\\d{3})\\)");
  private static final Pattern CODE_FIRST = Pattern.compile("(?<!\\d)(2\\d{6}|2\\d{4}|30\\d{3})-?([\\p{IsHan}、]+)");
  private static final Pattern DASHED = Pattern.compile("(" + NAME + "(?:[-—→]+" + NAME + "){1,2})[\"”]?(?:" + WORDS.text("after_path") + "|$)");

  /** What stands for an account, up to where in the text. */
  record Found(Subject subject, int start, int end) {}

  private static final Map<String, TreeSet<String>> STANDARD = standard();
  private static final Set<String> NAMES = names(STANDARD);

  /** How many characters of generic words may follow a bare name. */
  private static final int LONGEST_TAIL = 24;

  private final Map<String, TreeSet<String>> printed = new HashMap<>();
  private final Pattern before;
  private final Set<String> printedNames;
  private String top;
  private String section;

  AccountNames(List<Fact> facts, Vocabulary vocabulary) {
    before = Pattern.compile(vocabulary.words("before_account"));
    for (Fact fact : facts) {
      if (fact.code() != null && fact.itemName() != null && (fact.scheme() == Scheme.FUNCTION || fact.scheme() == Scheme.ECONOMIC)) {
        String[] parts = fact.itemName().split("/");
        enter(printed, Wording.withoutNumbering(Wording.fold(parts[parts.length - 1])), fact.scheme(), fact.code());
      }
    }
    printedNames = names(printed);
  }

  private static Map<String, TreeSet<String>> standard() {
    Map<String, TreeSet<String>> codes = new HashMap<>();
    for (Accounts.Account account : Accounts.standard().ofDepartments()) {
      enter(codes, account.name(), account.scheme(), account.code());
      account.aliases().forEach(alias -> enter(codes, alias, account.scheme(), account.code()));
    }
    return Map.copyOf(codes);
  }

  /** The names alone, to tell at once that a text is none. */
  private static Set<String> names(Map<String, TreeSet<String>> codes) {
    return codes.keySet().stream().map(key -> key.replaceFirst("^[A-Z]+", "")).collect(Collectors.toUnmodifiableSet());
  }

  private static void enter(Map<String, TreeSet<String>> map, String name, Scheme scheme, String code) {
    String folded = Wording.fold(name);
    map.computeIfAbsent(scheme + folded, key -> codes()).add(code);
    for (String variant : List.of(folded + EXPENDITURE, USE.matcher(folded).replaceFirst(""), loose(folded))) {
      if (variant.length() > 2) {
        map.computeIfAbsent(scheme + variant, key -> codes()).add(code);
      }
    }
  }

  /** Short codes first. */
  private static TreeSet<String> codes() {
    return new TreeSet<>(Comparator.comparing((String code) -> code.length()).thenComparing(code -> code));
  }

  /** Names differ in 的, 缴费, 费 and 支出 from document to document; only names below a known parent are compared like this. */
  private static String loose(String folded) {
    return "~" + LOOSE_USE.matcher(folded.replace(OF, "")).replaceFirst("");
  }

  /** Forgets the accounts of the headings: a new section begins. */
  void leaveSection() {
    top = null;
    section = null;
  }

  /** The last account that a folded text names with its level, its code or its whole path. */
  Optional<Found> explicit(String text) {
    Found found = null;
    Matcher marked = MARKED.matcher(text);
    while (marked.find()) {
      found = new Found(level(marked.group(1), marked.group(2)), marked.start(), marked.end());
    }
    if (found != null) {
      return Optional.of(found);
    }
    Matcher coded = CODED.matcher(text);
    while (coded.find()) {
      found = new Found(Subject.account(scheme(coded.group(2)), coded.group(2), coded.group(1)), coded.start(), coded.end());
    }
    Matcher first = CODE_FIRST.matcher(text);
    while (found == null && first.find()) {
      found = new Found(Subject.account(scheme(first.group(1)), first.group(1), first.group(2)), first.start(), first.end());
    }
    return found != null ? Optional.of(found) : dashed(text);
  }

  private static Scheme scheme(String code) {
    return code.startsWith("3") ? Scheme.ECONOMIC : Scheme.FUNCTION;
  }

  private Optional<Found> dashed(String text) {
    Matcher matcher = DASHED.matcher(text);
    Found found = null;
    while (matcher.find()) {
      String[] names = matcher.group(1).split("[-—→]+");
      String parent = "";
      List<String> path = new ArrayList<>();
      for (String name : names) {
        String code = under(Scheme.FUNCTION, strip(name), 3 + 2 * path.size(), parent);
        path.add(code);
        parent = code == null ? parent : code;
      }
      if (path.get(0) != null) {
        found = new Found(Subject.account(Scheme.FUNCTION, path.get(names.length - 1), names[names.length - 1]), matcher.start(), matcher.end());
      }
    }
    return Optional.ofNullable(found);
  }

  private Subject level(String words, String level) {
    String name = strip(words);
    if (level.equals(CLASS)) {
      top = under(Scheme.FUNCTION, name, 3, "");
      section = null;
      return Subject.account(Scheme.FUNCTION, top, name);
    }
    if (level.equals(SECTION)) {
      section = under(Scheme.FUNCTION, name, 5, top == null ? "" : top);
      return Subject.account(Scheme.FUNCTION, section, name);
    }
    String code = under(Scheme.FUNCTION, name, 7, section != null ? section : top != null ? top : "");
    String other = code != null ? code : joined(name);
    return Subject.account(Scheme.FUNCTION, other != null ? other : begun(name), name);
  }

  /** 人大事务行政运行（项）: the 款 and the 项 in one name. */
  private String joined(String name) {
    for (int cut = name.length() - 2; cut > 1; cut--) {
      String parent = under(Scheme.FUNCTION, name.substring(0, cut), 5, top == null ? "" : top);
      String code = parent == null ? null : under(Scheme.FUNCTION, name.substring(cut), 7, parent);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** 公益性岗位（项） for 公益性岗位补贴: the only 项 of the 款 whose name begins like this. */
  private String begun(String name) {
    if (section == null || name.length() < 4) {
      return null;
    }
    String key = Scheme.FUNCTION + Wording.fold(name);
    Set<String> codes = STANDARD.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(key))
        .flatMap(entry -> entry.getValue().stream())
        .filter(code -> code.length() == 7 && code.startsWith(section))
        .collect(Collectors.toSet());
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  private static String strip(String words) {
    return BEFORE_NAME.matcher(words).replaceFirst("");
  }

  /** The code of a name at a level below a parent, or null where the lists do not say which. */
  private String under(Scheme scheme, String name, int length, String parent) {
    for (String prefix : parent.length() > 3 ? List.of(parent, parent.substring(0, 3)) : List.of(parent)) {
      for (Map<String, TreeSet<String>> map : List.of(printed, STANDARD)) {
        for (String key : List.of(Wording.fold(name), loose(Wording.fold(name)))) {
          List<String> fit = map.getOrDefault(scheme + key, new TreeSet<>()).stream()
              .filter(code -> code.length() == length && code.startsWith(prefix))
              .toList();
          if (fit.size() == 1) {
            return fit.get(0);
          }
        }
      }
    }
    return null;
  }

  /**
   * The account that a folded clause ends with, generic words aside.
   *
   * @param economic whether the sentence speaks of the economic classification
   */
  Optional<Found> bare(String clause, boolean economic, Vocabulary vocabulary) {
    for (int end = clause.length(); end > Math.max(1, clause.length() - LONGEST_TAIL); end--) {
      if (!vocabulary.generic(clause.substring(end))) {
        continue;
      }
      for (int start = Math.max(0, end - 30); start <= end - 2; start++) {
        Optional<Subject> subject = named(clause.substring(start, end), economic);
        if (subject.isPresent() && before.matcher(clause.substring(0, start)).find()) {
          return Optional.of(new Found(subject.get(), start, end));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> named(String name, boolean economic) {
    if (!NAMES.contains(name) && !printedNames.contains(name)) {
      return Optional.empty();
    }
    for (Scheme scheme : economic ? List.of(Scheme.ECONOMIC, Scheme.FUNCTION) : List.of(Scheme.FUNCTION, Scheme.ECONOMIC)) {
      TreeSet<String> known = STANDARD.get(scheme + name);
      TreeSet<String> own = printed.get(scheme + name);
      if (known == null && own == null || name.length() < 4 && scheme == Scheme.FUNCTION) {
        continue;
      }
      return Optional.of(Subject.account(scheme, one(own, known), name));
    }
    return Optional.empty();
  }

  /** The only code, or the only one below the headings' accounts, or the 类 where a name stands for a 类 too, or null. */
  private String one(TreeSet<String> own, TreeSet<String> known) {
    for (TreeSet<String> set : Arrays.asList(own, known)) {
      if (set == null) {
        continue;
      }
      String parent = section != null ? section : top;
      List<String> below = parent == null
          ? List.of()
          : set.stream().filter(code -> code.startsWith(parent) && code.length() > parent.length()).toList();
      if (below.size() == 1) {
        return below.get(0);
      }
      if (set.size() == 1 || set.first().length() == 3) {
        return set.first();
      }
    }
    return null;
  }
}
