package duizhang.codes;

/** The classification that a row belongs to. */
public enum Scheme {
  /** 支出功能分类. */
  FUNCTION,
  /** 部门预算支出经济分类. */
  ECONOMIC,
  LINE,
  /** "三公"经费. */
  THREE_PUBLIC,
  PROJECT,
  PROCUREMENT,
  /** 合计, carries no code. */
  TOTAL,
  UNKNOWN
}
