package duizhang.read;

/** How a grid was read. */
public enum ReadingMethod {
  /** Rules on all sides of the cells. */
  LATTICE("lattice"),
  /** Rules part the rows, stretches of white the columns. */
  RULES_AND_GUTTERS("rules-and-gutters"),
  /** Lines of text are the rows, stretches of white part the columns. */
  GUTTERS("gutters"),
  TABULA_LATTICE("tabula-lattice"),
  TABULA_STREAM("tabula-stream"),
  TABS("tabs"),
  MARKDOWN("markdown"),
  /** Blanks in a line of text part the columns. */
  BLANKS("blanks"),
  /** The order of a row's numbers is known and their columns are open. */
  SEQUENCE("sequence"),
  WORD("word"),
  WORKBOOK("workbook"),
  HTML("html");

  private final String stored;

  ReadingMethod(String stored) {
    this.stored = stored;
  }

  /** Its name in the dataset. */
  public String stored() {
    return stored;
  }

  /** Whether white alone tells its columns, so that the edges say little. */
  public boolean gutters() {
    return this == GUTTERS || this == RULES_AND_GUTTERS;
  }

  /** Whether it read a text that keeps no cells: blanks or the order of the numbers tell the columns. */
  public boolean ordered() {
    return this == BLANKS || this == SEQUENCE;
  }

  /** Whether the page or the format itself draws each cell, so that what stands in one row of cells belongs together. */
  public boolean drawn() {
    return switch (this) {
      case LATTICE, WORD, WORKBOOK, HTML -> true;
      case RULES_AND_GUTTERS, GUTTERS, TABULA_LATTICE, TABULA_STREAM, TABS, MARKDOWN, BLANKS, SEQUENCE -> false;
    };
  }

  /** Whether its boxes count lines, rows, columns or characters instead of measuring points. */
  public boolean counted() {
    return switch (this) {
      case LATTICE, RULES_AND_GUTTERS, GUTTERS, TABULA_LATTICE, TABULA_STREAM -> false;
      case TABS, MARKDOWN, BLANKS, SEQUENCE, WORD, WORKBOOK, HTML -> true;
    };
  }
}
