package duizhang.settle;

import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import duizhang.fact.TableFacts;
import duizhang.rules.TableShape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The shape of a table in which no place is blank. */
record FullShape(int bodyRows, TableFacts facts) implements TableShape {
  @Override
  public boolean blankInRow(Fact total, List<Fact> parts) {
    return false;
  }

  @Override
  public boolean blankChild(Fact parent, List<Fact> children) {
    return false;
  }

  @Override
  public boolean blankTop(Fact total, List<Fact> tops) {
    return false;
  }

  @Override
  public boolean blankLine(List<Fact> lines) {
    return false;
  }

  @Override
  public Set<Integer> rowsOfItems() {
    return facts.rows().stream().filter(key -> key.scheme() == Scheme.THREE_PUBLIC).map(TableFacts.RowKey::row).collect(Collectors.toSet());
  }
}
