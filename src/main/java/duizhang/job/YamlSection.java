package duizhang.job;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One mapping of a YAML file, asked key by key. A key without a value counts as left out. Remembers what was asked, to find unknown keys. */
final class YamlSection {
  private final Map<?, ?> values;
  private final String prefix;
  private final String origin;
  private final Set<String> asked = new HashSet<>();

  /** Whole numbers from {@code least} to {@code most}. */
  record Range(int least, int most) {}

  YamlSection(Object loaded, String prefix, String origin) {
    this.prefix = prefix;
    this.origin = origin;
    if (loaded != null && !(loaded instanceof Map)) {
      String what = prefix.isEmpty() ? "The job file " + origin : "The value of " + prefix + " in " + origin;
      throw new ConfigurationException(what + " must hold keys.");
    }
    this.values = loaded == null ? Map.of() : (Map<?, ?>) loaded;
  }

  YamlSection section(String key) {
    return new YamlSection(value(key), prefix + key, origin);
  }

  String text(String key, String otherwise) {
    Object value = value(key);
    if (value instanceof Map || value instanceof List) {
      throw wrong(key, "a text", value);
    }
    return value == null ? otherwise : value.toString();
  }

  Path path(String key, String otherwise) {
    String value = text(key, otherwise);
    try {
      return Path.of(value);
    } catch (InvalidPathException invalid) {
      throw wrong(key, "a path", value);
    }
  }

  List<String> texts(String key, List<String> otherwise) {
    Object value = value(key);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
      throw wrong(key, "a list of texts", value);
    }
    return list.stream().map(String.class::cast).toList();
  }

  int number(String key, int otherwise, Range range) {
    Object value = value(key);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof Integer number) || number < range.least() || number > range.most()) {
      throw wrong(key, "a whole number from " + range.least() + " to " + range.most(), value);
    }
    return number;
  }

  void refuseUnknownKeys() {
    for (Object key : values.keySet()) {
      if (!asked.contains(String.valueOf(key))) {
        String unknown = full(String.valueOf(key));
        throw new ConfigurationException("Unknown key " + unknown + " in " + origin + "; known here: " + new TreeSet<>(asked) + ".");
      }
    }
  }

  private Object value(String key) {
    asked.add(key);
    return values.get(key);
  }

  private String full(String key) {
    return prefix.isEmpty() ? key : prefix + "." + key;
  }

  private ConfigurationException wrong(String key, String expected, Object value) {
    return new ConfigurationException("The value of " + full(key) + " in " + origin + " must be " + expected + " but is " + value + ".");
  }
}
