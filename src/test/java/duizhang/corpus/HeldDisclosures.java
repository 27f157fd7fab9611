package duizhang.corpus;

import java.util.List;
import java.util.stream.Stream;

/** The disclosures that the program is only measured on. Their heads, orders and rules are not those of the open ones. */
final class HeldDisclosures {
  private HeldDisclosures() {}

  static List<Disclosure> all() {
    return Stream.of(HeldOrders.all(), HeldPublished.all(), HeldPublic.all(), HeldPractice.all(), HeldFieldwork.all()).flatMap(List::stream).toList();
  }

  /** Those that were measured once and then developed on: they are held no more. */
  static List<Disclosure> opened() {
    return Stream.of(HeldProvinces.all(), HeldPublished.opened(), HeldPractice.opened()).flatMap(List::stream).toList();
  }
}
