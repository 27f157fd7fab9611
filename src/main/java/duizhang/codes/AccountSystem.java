package duizhang.codes;

/** Whose list of economic accounts a code is of: 部门 (301…) or 政府 (501…). */
public enum AccountSystem {
  DEPARTMENT,
  GOVERNMENT
}
