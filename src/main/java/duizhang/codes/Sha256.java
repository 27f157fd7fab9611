package duizhang.codes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that files, versions and rows are told apart by (FIPS 180-4, SHA-256). */
public final class Sha256 {
  private Sha256() {}

  /** A digest of nothing yet. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      // Every Java has it.
      throw new IllegalStateException(impossible);
    }
  }
}
