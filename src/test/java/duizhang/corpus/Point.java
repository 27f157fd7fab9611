package duizhang.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Some parts of a coordinate. A value may list what is right alike, parted by {@code |}; {@link #OPEN} is a part that the page does not decide. */
record Point(Map<Part, String> values) {
  static final Point NONE = new Point(new EnumMap<>(Part.class));
  static final String OPEN = "?";

  Point {
    EnumMap<Part, String> sorted = new EnumMap<>(Part.class);
    sorted.putAll(values);
    values = Collections.unmodifiableMap(sorted);
  }

  /** Takes parts and their values in turn. */
  static Point of(Object... pairs) {
    Map<Part, String> values = new EnumMap<>(Part.class);
    for (int index = 0; index < pairs.length; index += 2) {
      values.put((Part) pairs[index], pairs[index + 1].toString());
    }
    return new Point(values);
  }

  /** These parts where {@code nearer} says nothing. */
  Point under(Point nearer) {
    Map<Part, String> joined = new EnumMap<>(Part.class);
    joined.putAll(values);
    joined.putAll(nearer.values);
    return new Point(joined);
  }

  /** The value of a part; null where it has none or stays open. */
  String at(Part part) {
    String value = values.get(part);
    return OPEN.equals(value) ? null : value;
  }
}
