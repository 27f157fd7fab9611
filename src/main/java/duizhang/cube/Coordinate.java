package duizhang.cube;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A point of the cube: a value for every dimension that a witness speaks of. What none says is unknown, and unknown is no wildcard. */
public final class Coordinate {
  public static final Coordinate ORIGIN = new Coordinate(new EnumMap<>(Dimension.class));

  private final Map<Dimension, String> values;

  private Coordinate(Map<Dimension, String> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** The same point with this value; null takes the dimension away. */
  public Coordinate at(Dimension dimension, Object value) {
    Map<Dimension, String> moved = new EnumMap<>(Dimension.class);
    moved.putAll(values);
    if (value == null) {
      moved.remove(dimension);
    } else {
      moved.put(dimension, value.toString());
    }
    return new Coordinate(moved);
  }

  public Coordinate without(Dimension dimension) {
    return values.containsKey(dimension) ? at(dimension, null) : this;
  }

  public Optional<String> value(Dimension dimension) {
    return Optional.ofNullable(values.get(dimension));
  }

  /** The point of a text key, as {@link #key()} writes it. */
  /** Whether it says of which year and stage it is. */
  public boolean dated() {
    return value(Dimension.YEAR).isPresent() && value(Dimension.STAGE).isPresent();
  }

  public static Coordinate parse(String key) {
    Map<Dimension, String> values = new EnumMap<>(Dimension.class);
    for (String part : key.isEmpty() ? new String[0] : key.split("\\|")) {
      int equals = part.indexOf('=');
      values.put(Dimension.valueOf(part.substring(0, equals).toUpperCase(Locale.ROOT)), part.substring(equals + 1));
    }
    return new Coordinate(values);
  }

  /** The dataset's text key: {@code dimension=value} joined by {@code |}, in the order of {@link Dimension}. */
  public String key() {
    return values.entrySet().stream().map(entry -> entry.getKey().key() + "=" + entry.getValue().replace('|', '/')).collect(Collectors.joining("|"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coordinate coordinate && values.equals(coordinate.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return key();
  }
}
