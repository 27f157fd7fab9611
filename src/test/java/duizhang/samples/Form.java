package duizhang.samples;

import java.util.List;

/**
 * A form of a disclosure.
 *
 * @param number printed at the top, may be blank
 * @param unit of its amounts, as printed: 万元, 元
 * @param notes below the table
 * @param wide whether it takes a page in landscape
 */
record Form(String number, String title, String unit, Table table, List<String> notes, boolean wide) {
  static Form of(String number, String title, String unit, Table table, String... notes) {
    return new Form(number, title, unit, table, List.of(notes), false);
  }

  Form wide(boolean now) {
    return new Form(number, title, unit, table, notes, now);
  }
}
