package duizhang.form;

/** What a cell of a printed table is. */
public enum CellRole {
  HEAD,
  COLUMN_NUMBER,
  LINE_NUMBER,
  CODE,
  LABEL,
  VALUE,
  TEXT
}
