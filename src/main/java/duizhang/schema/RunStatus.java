package duizhang.schema;

/** How a run stands. */
public enum RunStatus {
  /** it goes on, or was killed and nothing ran since. */
  STARTED,
  COMPLETED,
  FAILED,
  /** found unfinished by the next run. */
  KILLED
}
