package duizhang.reconcile;

import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;
import duizhang.cube.Coordinate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A current document of an agency with what its figures agree on.
 *
 * @param scope null where it does not say
 * @param points the figure at each point where all that print it agree
 */
record Disclosure(String documentId, long runId, String path, DocumentKind kind, Scope scope, int year, Map<Coordinate, Figure> points, List<Change> changes) {
  Disclosure {
    points = Map.copyOf(points);
    changes = List.copyOf(changes);
  }

  Optional<Figure> at(Coordinate point) {
    return Optional.ofNullable(points.get(point));
  }
}
