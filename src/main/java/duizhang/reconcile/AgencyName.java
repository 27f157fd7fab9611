package duizhang.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * An agency's name without what printers vary: blanks, full and half width of letters and brackets, and whether a committee of the Party is named in
 * full: 中国共产党某省委员会办公厅, 中共某省委办公厅 and 某省委办公厅 are one.
 *
 * @param normalised never empty
 */
record AgencyName(String normalised) {
  /** Null where nothing is printed. */
  static AgencyName of(String printed) {
    if (printed == null) {
      return null;
    }
    String normalised = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    String shortened = normalised.replaceFirst("^(?:中国共产党|中共)(.+?[省市县区州旗])委员会", "$1委").replaceFirst("^中共(?=.+[省市县区州旗]委)", "");
    return shortened.isEmpty() ? null : new AgencyName(shortened);
  }

  /** The same name has the same id in every database. */
  String agencyId() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(StandardCharsets.UTF_8));
      return "A" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
