package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.words.Parts;
import duizhang.words.Stages;
import duizhang.words.WordFile;
import duizhang.words.Years;
import java.util.regex.Pattern;

/**
 * What the labels of a row say of its figures.
 *
 * @param flow null where the form or panel decides
 * @param measure null where the column decides
 */
record RowMeaning(Scheme scheme, String code, String name, boolean total, boolean ofWhich, Flow flow, Measure measure) {
  private static final WordFile WORDS = WordFile.of("rows.yaml").section("row");
  private static final Pattern CHANGE = WORDS.pattern("change");
  private static final Pattern PERCENT = WORDS.pattern("percent");

  /** The same of a row that opens the group of a unit: its figures are the unit's totals. */
  RowMeaning ofUnit() {
    return new RowMeaning(Scheme.TOTAL, null, name, true, false, flow, measure);
  }

  /** Whether the label is a year, a stage or both, and no item. */
  boolean time() {
    return year() != null || stage() != null;
  }

  /** What the figures of a row are that is called after what was computed of the rows above it, 增减额 or 增减%; null for any other. */
  ValueKind derived() {
    return CHANGE.matcher(label()).matches() ? ValueKind.CHANGE : PERCENT.matcher(label()).matches() ? ValueKind.PERCENT : null;
  }

  /** The year that such a label says, or null. */
  Integer year() {
    return Years.ofRow(label()).orElse(null);
  }

  /** The stage that such a label says, or null. */
  Stage stage() {
    return Stages.ofRow(label()).orElse(null);
  }

  /** The name, folded, without its number and without 其中. Not of rows without a name. */
  String bare() {
    return Parts.without(Wording.fold(Wording.withoutNumbering(name)));
  }

  private String label() {
    return name == null ? "" : Wording.fold(name);
  }
}
