package duizhang.settle;

import duizhang.read.Document;

/**
 * Settles documents: reads their tables and keeps the readings that hold. A table whose first reading is beyond doubt is not read twice; for the
 * others tabula's readings are asked for, and one of them holds instead when it is worse in nothing and better in something: columns bound, figures,
 * characters lost, numbers astray, sums closed, sums failed. The judge chooses and never edits.
 */
public final class Judge {
  public Settlement settle(Document document) {
    return new Hearing(document).settle();
  }
}
