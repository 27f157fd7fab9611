package duizhang.reconcile;

import duizhang.codes.Sha256;
import duizhang.words.WordFile;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An agency's name without what printers vary: blanks, full and half width of letters and brackets, and whether a committee of the Party is named in
 * full: 中国共产党某省委员会办公厅, 中共某省委办公厅 and 某省委办公厅 are one.
 *
 * @param normalised never empty
 */
record AgencyName(String normalised) {
  private static final WordFile WORDS = WordFile.of("agencies.yaml");
  private static final Pattern COMMITTEE = WORDS.pattern("committee");
  private static final String SHORT_COMMITTEE = WORDS.text("short_committee");
  private static final Pattern PARTY = WORDS.pattern("party");

  /** Null where nothing is printed. */
  static AgencyName of(String printed) {
    if (printed == null) {
      return null;
    }
    String normalised = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    String shortened = PARTY.matcher(COMMITTEE.matcher(normalised).replaceFirst(SHORT_COMMITTEE)).replaceFirst("");
    return shortened.isEmpty() ? null : new AgencyName(shortened);
  }

  /** The same name has the same id in every database. */
  String agencyId() {
    return "A" + HexFormat.of().formatHex(Sha256.begin().digest(normalised.getBytes(StandardCharsets.UTF_8)), 0, 6);
  }
}
