package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the labels of a row say of its figures.
 *
 * @param flow null where the form or panel decides
 * @param measure null where the column decides
 */
record RowMeaning(Scheme scheme, String code, String name, boolean total, boolean ofWhich, Flow flow, Measure measure) {
  /** A label that says of when the figures of its row are, and nothing else: 预算数 above 决算数, 2024年 above 2025年预算数. */
  private static final Pattern TIME = Pattern.compile("(?:(20\\d\\d)年?度?)?(?:本年|当年|年初|全年|调整)?(预算|决算|执行)?(?:数|金额)?");

  /** Whether the label is a year, a stage or both, and no item. */
  boolean time() {
    return year() != null || stage() != null;
  }

  /** The year that such a label says, or null. */
  Integer year() {
    Matcher time = TIME.matcher(label());
    return time.matches() && time.group(1) != null ? Integer.valueOf(time.group(1)) : null;
  }

  /** The stage that such a label says, or null. */
  Stage stage() {
    Matcher time = TIME.matcher(label());
    return time.matches() && time.group(2) != null ? ColumnMeaning.stage(List.of(label().replaceFirst("(数|金额)?$", "数"))) : null;
  }

  private String label() {
    return name == null ? "" : Wording.fold(name);
  }
}
