package duizhang.words;

import duizhang.codes.DataFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A YAML file of words under {@code words/}: texts, expressions and lists of them by name. What is asked for must be there. */
public final class WordFile {
  /** Many classes ask one file for their part of it. */
  private static final Map<String, WordFile> LOADED = new ConcurrentHashMap<>();

  private final String file;
  private final String path;
  private final Map<?, ?> words;

  private WordFile(String file, String path, Map<?, ?> words) {
    this.file = file;
    this.path = path;
    this.words = words;
  }

  /** @param file its name in the folder, as {@code sheets.yaml} */
  public static WordFile of(String file) {
    return LOADED.computeIfAbsent(file, WordFile::load);
  }

  private static WordFile load(String file) {
    if (DataFile.tree("words/" + file) instanceof Map<?, ?> words) {
      return new WordFile(file, "", words);
    }
    throw new IllegalStateException("words/" + file + " holds no names");
  }

  /** The part of the file under a name. */
  public WordFile section(String key) {
    return part(path + key + ".", value(key), key);
  }

  /** The parts of a list under a name, each with names of its own. */
  public List<WordFile> sections(String key) {
    List<?> parts = values(key);
    return IntStream.range(0, parts.size()).mapToObj(i -> part(path + key + "[" + i + "].", parts.get(i), key)).toList();
  }

  /** The names of this part, in the order of the file. */
  public Set<String> keys() {
    return words.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean has(String key) {
    return words.get(key) != null;
  }

  public String text(String key) {
    return text(key, value(key));
  }

  public List<String> texts(String key) {
    return values(key).stream().map(text -> text(key, text)).toList();
  }

  /** A list of lists. */
  public List<List<String>> rows(String key) {
    return values(key).stream()
        .map(row -> row instanceof List<?> texts ? texts.stream().map(text -> text(key, text)).toList() : this.<List<String>>wrong(key, "is no list of lists"))
        .toList();
  }

  public Pattern pattern(String key) {
    return pattern(key, text(key));
  }

  public List<Pattern> patterns(String key) {
    return texts(key).stream().map(text -> pattern(key, text)).toList();
  }

  /** The expressions of this part by what their names mean, in the order of the file. */
  public <K> Map<K, Pattern> patterns(Function<String, K> named) {
    Map<K, Pattern> patterns = new LinkedHashMap<>();
    keys().forEach(key -> patterns.put(named.apply(key), pattern(key)));
    return Collections.unmodifiableMap(patterns);
  }

  private Pattern pattern(String key, String expression) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(place(key) + " is no expression: " + e.getMessage(), e);
    }
  }

  private WordFile part(String below, Object value, String key) {
    return value instanceof Map<?, ?> names ? new WordFile(file, below, names) : wrong(key, "holds no names");
  }

  private List<?> values(String key) {
    return value(key) instanceof List<?> list ? list : wrong(key, "is no list");
  }

  private String text(String key, Object value) {
    return value instanceof String text ? text : wrong(key, "is no text");
  }

  private Object value(String key) {
    Object value = words.get(key);
    return value != null ? value : wrong(key, "is missing");
  }

  private <T> T wrong(String key, String what) {
    throw new IllegalStateException(place(key) + " " + what);
  }

  private String place(String key) {
    return "words/" + file + ": " + path + key;
  }
}
