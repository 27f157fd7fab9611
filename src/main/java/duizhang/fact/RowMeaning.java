package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.Wording;
import java.util.List;

/**
 * What the labels of a row say of its figures.
 *
 * @param flow null where the form or panel decides
 * @param measure null where the column decides
 */
record RowMeaning(Scheme scheme, String code, String name, boolean total, boolean ofWhich, Flow flow, Measure measure) {

  /** The stage that the label is, where it is nothing else (预算数 above 决算数 in a form of few columns); or null. */
  Stage stage() {
    String label = name == null ? "" : Wording.fold(name);
    if (!label.matches("(20\\d\\d年度?)?(本年|当年|年初|全年|调整)?(预算|决算|执行)数?")) {
      return null;
    }
    return ColumnMeaning.stage(List.of(label.endsWith("数") ? label : label + "数"));
  }
}
