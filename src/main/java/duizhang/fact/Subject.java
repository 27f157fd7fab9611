package duizhang.fact;

import duizhang.codes.AccountSystem;
import duizhang.codes.Chart;
import duizhang.codes.Scheme;
import java.util.regex.Pattern;

/**
 * What a figure is of, beside the money: whatever its row, its column's heads, its group and its title say of it. What nobody says is null.
 *
 * @param function functional account of 3, 5 or 7 digits
 * @param economic economic account of 3 or 5 digits, of either system
 * @param revenue account of a government's revenue
 * @param project name of the project
 * @param holder the unit below the agency whose row or group it is, as printed
 */
public record Subject(String function, String economic, String revenue, String project, String holder) {
  /** The number that a system gives a project stands before its name: 450500251000130041-馆舍维修改造. */
  private static final Pattern NUMBER = Pattern.compile("^\\d{8,}[-_—－]+(?=.)");

  public static final Subject NONE = new Subject(null, null, null, null, null);

  /** What a row says that is nothing but an account or a project. */
  public static Subject ofRow(Scheme scheme, String code, String name) {
    return scheme == Scheme.FUNCTION || scheme == Scheme.ECONOMIC ? ofCode(code) : scheme == Scheme.PROJECT ? NONE.ofProject(name) : NONE;
  }

  /** What a code says. */
  static Subject ofCode(String code) {
    return NONE.and(code);
  }

  /** The same and what one more code says; where it speaks of a list that has spoken, the first holds. */
  Subject and(String code) {
    Chart chart = Chart.of(code);
    if (chart == null) {
      return this;
    }
    return switch (chart) {
      case FUNCTION -> new Subject(function == null ? code : function, economic, revenue, project, holder);
      case REVENUE -> new Subject(function, economic, revenue == null ? code : revenue, project, holder);
      case DEPARTMENT_ECONOMIC, GOVERNMENT_ECONOMIC -> new Subject(function, economic == null ? code : economic, revenue, project, holder);
    };
  }

  Subject ofProject(String name) {
    return name == null ? this : new Subject(function, economic, revenue, NUMBER.matcher(name).replaceFirst(""), holder);
  }

  Subject heldBy(String unit) {
    return unit == null ? this : new Subject(function, economic, revenue, project, unit);
  }

  /** Whose list the economic account is of, or null where there is none. */
  public AccountSystem system() {
    return economic == null ? null : Chart.of(economic).system();
  }
}
