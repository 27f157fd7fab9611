package duizhang.publish;

import duizhang.codes.CheckLevel;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the report shows of one document beyond its line.
 *
 * @param checks all of them, in the order of their ids; those that failed with the figures that took part
 * @param proseFacts figures of standard forms that no table holds
 */
record DocumentDetail(
    List<TableDetail> tables, List<CheckDetail> checks, List<FindingDetail> findings, Ledger ledger, List<FactDetail> proseFacts, List<ClaimLine> claims) {

  /**
   * A printed table; {@code scores} is what the judge said of all readings, {@code segments} where it is printed, {@code numbers} what the
   * numbers in its box became.
   */
  record TableDetail(
      String id,
      int sequence,
      String form,
      String title,
      String formNumber,
      String unit,
      String unitEvidence,
      String method,
      String scores,
      int pageFrom,
      int pageTo,
      int rows,
      int columns,
      int boundColumns,
      int lostCharacters,
      String note,
      List<String> segments,
      Tally facts,
      Tally numbers) {}

  /** A cell with the fact it became, or null. */
  record CellDetail(int row, int column, int rowSpan, int columnSpan, int page, Place place, String role, String text, FactDetail fact) {}

  /** What is known of a number of a table. */
  record FactDetail(
      String id,
      String form,
      String dimensions,
      String item,
      String columnLabel,
      String printed,
      String unit,
      BigDecimal yuan,
      int page,
      String status,
      String inferredFrom,
      BigDecimal confidence) {}

  /** One rule on one instance. Amounts in yuan. */
  record CheckDetail(
      String id,
      String rule,
      String instance,
      String level,
      BigDecimal printed,
      BigDecimal computed,
      BigDecimal difference,
      BigDecimal tolerance,
      Integer page,
      String message,
      String cause,
      List<Operand> operands) {

    boolean is(CheckLevel asked) {
      return asked.name().equals(level);
    }
  }

  /** What is wrong, once; {@code suspect} is the id of the fact or claim it points at, or null. */
  record FindingDetail(
      String id, String kind, String level, String cause, Integer page, String printed, String expected, BigDecimal difference, String suspect,
      String messageZh,
      String messageEn, int checks) {}

  /** A figure that took part in a check. */
  record Operand(String id, String role, int sign) {}

  /**
   * What the printed numbers became.
   *
   * @param pages the same page by page
   * @param unaccounted the numbers that became nothing, those in tables first
   * @param words the numbers in tables that are no figures but parts of words: years of heads, dates, sizes in names
   */
  record Ledger(Tally inTables, Tally outside, List<PageNumbers> pages, List<Token> unaccounted, List<Token> words) {}

  /** What the numbers of a page became. */
  record PageNumbers(int page, Tally inTables, Tally outside) {}

  /** A printed number that is no figure: what it was taken for, in which table (null outside of tables). */
  record Token(int page, String printed, Place place, boolean inTable, String role, String table) {}

  /** A number in a sentence. */
  record ClaimLine(String id, int page, String sentence, String printed, String unit, BigDecimal yuan, String kind, String item, String fact) {}
}
