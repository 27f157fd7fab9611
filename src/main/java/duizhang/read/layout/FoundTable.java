package duizhang.read.layout;

import duizhang.read.ReadingMethod;

/**
 * A table as its finder sees it, before it holds text.
 *
 * @param spans for every elementary cell of the frame the cell it belongs to
 * @param open whether the table goes on over the page
 */
record FoundTable(ReadingMethod method, Frame frame, Span[][] spans, boolean open) {
  /** A table that ends on its page and whose cells are what its frame rules. */
  static FoundTable of(ReadingMethod method, Frame frame) {
    return new FoundTable(method, frame, Span.of(frame), false);
  }

  FoundTable leftOpen(boolean goesOn) {
    return new FoundTable(method, frame, spans, goesOn);
  }
}
