package duizhang.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * An agency's name without what printers vary: blanks, and full and half width of letters and brackets.
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
    return normalised.isEmpty() ? null : new AgencyName(normalised);
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
