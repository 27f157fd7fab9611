package duizhang.corpus;

import java.util.List;

/** Disclosures to measure on, laid out as published ones are. */
final class HeldPublished {
  private HeldPublished() {}

  static List<Disclosure> all() {
    return List.of();
  }
}
