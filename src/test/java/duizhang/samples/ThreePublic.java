package duizhang.samples;

import java.math.BigDecimal;
import java.util.List;

/** Travel abroad, cars bought, cars kept, receptions: the four leaves of the three public expenses. */
record ThreePublic(BigDecimal abroad, BigDecimal purchase, BigDecimal operation, BigDecimal reception) {
  static ThreePublic of(String abroad, String purchase, String operation, String reception) {
    return new ThreePublic(new BigDecimal(abroad), new BigDecimal(purchase), new BigDecimal(operation), new BigDecimal(reception));
  }

  BigDecimal vehicles() {
    return purchase.add(operation);
  }

  BigDecimal total() {
    return abroad.add(vehicles()).add(reception);
  }

  /** In the order of the forms: total, abroad, vehicles, bought, kept, reception. */
  List<BigDecimal> columns() {
    return List.of(total(), abroad, vehicles(), purchase, operation, reception);
  }
}
