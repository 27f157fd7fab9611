package duizhang.corpus;

import java.util.List;
import java.util.stream.Stream;

/** The disclosures that the program is only measured on. Their heads, orders and rules are not those of the open ones. */
final class HeldDisclosures {
  private HeldDisclosures() {}

  static List<Disclosure> all() {
    return Stream.of(HeldOrders.all(), HeldProvinces.all(), HeldPublished.all(), HeldPublic.all()).flatMap(List::stream).toList();
  }
}
