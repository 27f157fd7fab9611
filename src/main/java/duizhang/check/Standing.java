package duizhang.check;

import duizhang.fact.Fact;
import duizhang.rules.Identity;

/** What the identities say of one figure. */
final class Standing {
  /** Whether it is held in its row. */
  boolean row;
  /** Whether it is held in its column. */
  boolean column;
  /** Whether a sum over other rows or forms holds it: then it belongs where it is printed, and its row with it. */
  boolean among;
  boolean fails;
  boolean shortened;
  /** Whether another form prints something else. */
  boolean flagged;

  /** Something that names row and column holds it. */
  void place() {
    row = true;
    column = true;
    among = true;
  }

  /** An identity that holds says where the figure stands. */
  void hold(Fact fact, Identity identity, boolean total) {
    if (!identity.confirms()) {
      shortened |= identity.shortened(fact);
      return;
    }
    if (!identity.fixes(fact)) {
      return;
    }
    // A total cannot move away from its place without breaking the sum; a part can, into a blank place along the sum. A zero can move anywhere.
    boolean fixed = !identity.freeParts() || total && fact.amount().signum() != 0;
    boolean nonzero = fact.amount().signum() != 0;
    among |= (nonzero || fixed) && identity.kind() != Identity.Kind.ROW;
    switch (identity.kind()) {
      case ROW -> {
        row |= fixed || nonzero;
        column |= fixed;
      }
      case COLUMN -> {
        column |= fixed || nonzero;
        row |= fixed;
      }
      case BETWEEN_FORMS -> place();
      case SINGLE_ROW -> {
        row = true;
        column |= fixed;
      }
    }
  }
}
