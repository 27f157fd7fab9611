package duizhang.form;

/** What a column of a listing holds. */
public enum ColumnRole {
  CODE,
  LABEL,
  LINE_NUMBER,
  VALUE,
  TEXT
}
