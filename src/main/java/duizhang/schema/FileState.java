package duizhang.schema;

/** What became of a file since the run before. */
public enum FileState {
  NEW,
  UNCHANGED,
  CHANGED,
  /** not met again. */
  GONE,
  /** another path with the same bytes stands for the document. */
  DUPLICATE,
  /** there, but cannot be opened. */
  UNREADABLE
}
