package duizhang.prose;

import duizhang.codes.Fund;
import duizhang.codes.Stage;
import duizhang.words.Stages;
import duizhang.words.Years;

/**
 * Which year, which stage of the budget and whose money the words speak of.
 *
 * @param year null where it is not known, or where the words speak of several years together
 * @param fund never null; {@code ALL} where nothing says otherwise
 */
record Bearings(Integer year, Stage stage, Fund fund) {
  /** The bearings after some more folded words; what they do not speak of stays. */
  Bearings after(String words, Integer documentYear) {
    return new Bearings(Years.several(words) ? null : year(words, documentYear), Stages.spoken(words).orElse(stage), fund);
  }

  private Integer year(String words, Integer documentYear) {
    Integer found = year;
    for (int spoken : Years.spoken(words, year != null ? year : documentYear)) {
      if (documentYear == null || Math.abs(spoken - documentYear) <= 1) {
        found = spoken;
      }
    }
    return found;
  }

  Bearings with(Fund spoken) {
    boolean narrower = fund == Fund.GENERAL || fund == Fund.GOVERNMENT_FUND || fund == Fund.STATE_CAPITAL;
    return spoken == Fund.UNKNOWN || spoken == Fund.APPROPRIATION && narrower ? this : new Bearings(year, stage, spoken);
  }
}
