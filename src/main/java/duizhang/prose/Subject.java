package duizhang.prose;

import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;

/**
 * What a number is about.
 *
 * @param fund null where the headings and the sentence decide
 * @param name as printed
 */
record Subject(Scheme scheme, String code, Flow flow, Fund fund, Measure measure, String name) {
  /** Something that no vocabulary knows. */
  static Subject unknown(String name) {
    return new Subject(Scheme.UNKNOWN, null, Flow.UNKNOWN, null, Measure.UNKNOWN, name);
  }

  static Subject account(Scheme scheme, String code, String name) {
    return new Subject(scheme, code, Flow.EXPENDITURE, null, Measure.TOTAL, name);
  }

  static Subject project(String name) {
    return new Subject(Scheme.PROJECT, null, Flow.EXPENDITURE, Fund.ALL, Measure.TOTAL, name);
  }

  boolean known() {
    return scheme != Scheme.UNKNOWN;
  }

  Subject named(String printed) {
    return new Subject(scheme, code, flow, fund, measure, printed);
  }

  Subject of(Measure part) {
    return new Subject(scheme, code, flow, fund, part, name);
  }
}
