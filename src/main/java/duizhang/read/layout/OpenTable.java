package duizhang.read.layout;

import java.util.Optional;

/** A table that no rule closes at the foot of a page: what the next page must know to go on with it. */
public final class OpenTable {
  /** There is none, as before the first page. */
  public static final OpenTable NONE = new OpenTable(null);

  private final double[] columns;

  private OpenTable(double[] columns) {
    this.columns = columns;
  }

  static OpenTable of(Frame frame) {
    return new OpenTable(frame.xs());
  }

  /** The edges of its columns, left to right, points. */
  Optional<double[]> columns() {
    return Optional.ofNullable(columns).map(double[]::clone);
  }
}
