package duizhang.read.workbook;

import java.io.IOException;

/** A sheet shows more cells than any disclosure. */
final class CellsException extends IOException {
  private static final long serialVersionUID = 1;

  CellsException() {
    super("more than " + SheetBuilder.MOST_CELLS + " cells");
  }
}
