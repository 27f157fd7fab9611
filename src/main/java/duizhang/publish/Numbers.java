package duizhang.publish;

/**
 * What became of the numbers printed in a document, counted token by token.
 *
 * @param inTables tokens that lie in the box of a table
 * @param unaccountedInTables those of them that became nothing
 * @param outside tokens outside the tables
 * @param unaccountedOutside those of them that became nothing
 */
record Numbers(long inTables, long unaccountedInTables, long outside, long unaccountedOutside) {
  static final Numbers NONE = new Numbers(0, 0, 0, 0);

  Numbers plus(Numbers other) {
    return new Numbers(
        inTables + other.inTables,
        unaccountedInTables + other.unaccountedInTables,
        outside + other.outside,
        unaccountedOutside + other.unaccountedOutside);
  }
}
