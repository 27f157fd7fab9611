package duizhang.check;

import duizhang.fact.Fact;
import duizhang.rules.Identity;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Figures, and columns with all that stands in them, that something contradicts though every sum over them closes. */
final class InDoubt {
  private final Set<String> figures = new HashSet<>();
  private final Set<TableColumn> columns = new HashSet<>();

  void figure(Fact fact) {
    figures.add(fact.id());
  }

  void column(Fact fact) {
    columns.add(TableColumn.of(fact));
  }

  void column(TableColumn column) {
    columns.add(column);
  }

  void columns(Collection<TableColumn> several) {
    columns.addAll(several);
  }

  /** Two figures stand in each other's place: with the heads of their columns where they share a row. */
  void exchanged(Fact one, Fact other) {
    figure(one);
    figure(other);
    if (one.table().equals(other.table()) && one.row() == other.row()) {
      column(one);
      column(other);
    }
  }

  boolean none() {
    return figures.isEmpty() && columns.isEmpty();
  }

  boolean meets(Fact fact) {
    return figures.contains(fact.id()) || columns.contains(TableColumn.of(fact));
  }

  /** Whether a sum has a figure that is in doubt itself: if it closes nevertheless, it has another wrong one. */
  boolean within(Identity identity) {
    return Stream.concat(Stream.of(identity.total()), identity.parts().stream()).anyMatch(fact -> figures.contains(fact.id()));
  }
}
