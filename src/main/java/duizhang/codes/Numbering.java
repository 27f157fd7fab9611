package duizhang.codes;

import java.util.List;
import java.util.regex.Pattern;

/** How deep labels lie, by the kind of their numbering: 一、 above （一） above 1. above （1） above ①, and all of them above plain labels. */
public final class Numbering {
  private static final List<Pattern> KINDS = List.of(
      Pattern.compile("[一二三四五六七八九十]{1,3}[、.:].*"), Pattern.compile("[(][一二三四五六七八九十]{1,3}[)].*"), Pattern.compile("\\d{1,2}[、.](?!\\d).*"),
      Pattern.compile("[(]\\d{1,2}[)].*"), Pattern.compile("[①-⑳].*"));

  /** The level of labels without numbering. */
  public static final int PLAIN = KINDS.size();

  private Numbering() {}

  /** The level of a label as printed, from 0, the highest. */
  public static int level(String label) {
    // Folding turns ① into 1.
    String compact = Wording.compact(label);
    String folded = Wording.fold(label);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (KINDS.get(kind).matcher(kind == KINDS.size() - 1 ? compact : folded).matches()) {
        return kind;
      }
    }
    return PLAIN;
  }
}
