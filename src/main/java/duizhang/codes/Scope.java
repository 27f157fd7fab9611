package duizhang.codes;

/** Whose money: a department with its units, one unit, or a government. */
public enum Scope {
  /** 部门. */
  DEPARTMENT,
  /** 单位. */
  UNIT,
  /** 政府. */
  GOVERNMENT
}
