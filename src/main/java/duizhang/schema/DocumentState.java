package duizhang.schema;

/** Whether a version of a document speaks for its file. */
public enum DocumentState {
  CURRENT,
  /** another version or another document took its place. */
  SUPERSEDED,
  /** the file is no longer there. */
  GONE
}
