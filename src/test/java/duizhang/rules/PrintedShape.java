package duizhang.rules;

import duizhang.fact.Fact;
import java.util.List;

/** A table in which every place is printed, or in which a blank one stands beside every sum. */
record PrintedShape(boolean blank) implements TableShape {
  @Override
  public int bodyRows() {
    return 5;
  }

  @Override
  public boolean blankInRow(Fact total, List<Fact> parts) {
    return blank;
  }

  @Override
  public boolean blankChild(Fact parent, List<Fact> children) {
    return blank;
  }

  @Override
  public boolean blankTop(Fact total, List<Fact> tops) {
    return blank;
  }

  @Override
  public boolean blankLine(List<Fact> lines) {
    return blank;
  }
}
