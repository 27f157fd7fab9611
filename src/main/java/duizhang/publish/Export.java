package duizhang.publish;

import static duizhang.schema.Column.*;

import duizhang.schema.Column;
import duizhang.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file of the dataset. Its columns are named here one by one because they are the contract: a column added to the schema does not appear in a
 * file by accident.
 *
 * @param name of the file, without {@code .csv}
 * @param source the table or view it is read from
 * @param columns in the order of the file
 * @param order a unique key
 */
record Export(String name, String source, List<Column> columns, String order) {
  private static final Set<String> OWN_LISTS = Set.of(Table.FORM.word(), Table.ACCOUNT.word(), Table.REGION.word());

  static final List<Export> ALL = List.of(
      current(Table.DOCUMENT, "document_id", DOCUMENT_ID, FILE, SHA256, MEDIA_TYPE, SIZE, TITLE, KIND, SCOPE, AGENCY_ID, AGENCY_NAME,
          AGENCY_PRINTED, REGION_CODE, FISCAL_YEAR, EVIDENCE, PAGES, REFUSED_PAGES, EXTRACTOR_VERSION),
      current(Table.PRINTED_TABLE, "document_id, table_id", TABLE_ID, DOCUMENT_ID, SEQUENCE, FORM_ID, TITLE, FORM_NUMBER, UNIT,
          UNIT_EVIDENCE, METHOD, SCORES, PAGE_FROM, PAGE_TO, ROW_COUNT, COLUMN_COUNT, BOUND_COLUMNS, LOST_CHARACTERS, NOTE),
      current(Table.CELL, "document_id, table_id, row_index, column_index", DOCUMENT_ID, TABLE_ID, ROW_INDEX, COLUMN_INDEX, ROW_SPAN,
          COLUMN_SPAN, PAGE, X0, Y0, X1, Y1, ROLE, VALUE_STATE, TEXT, STORED),
      current(Table.FACT, "document_id, page, table_id NULLS LAST, row_index, column_index, fact_id", readableAlone(FACT_ID,
          DOCUMENT_ID, TABLE_ID, ROW_INDEX, COLUMN_INDEX, PAGE, AGENCY_ID, SCOPE, FISCAL_YEAR, STAGE, FORM_ID, FLOW, FUND, MEASURE,
          OF_WHICH, VALUE_KIND, SCHEME, CODE, ITEM_NAME, COLUMN_LABEL, PRINTED, UNIT, AMOUNT_YUAN, ULP_YUAN, VALUE_STATE, IS_TOTAL,
          IS_LEAF, ORIGIN, STATUS, INFERRED_FROM, CONFIDENCE, FUNCTION_CODE, ECONOMIC_CODE, ACCOUNT_SYSTEM, REVENUE_CODE, PROJECT_NAME,
          HOLDER, COORDINATE, SUSPECT)),
      current(Table.CLAIM, "document_id, page, claim_id", readableAlone(CLAIM_ID, DOCUMENT_ID, PAGE, SENTENCE, AGENCY_ID, FISCAL_YEAR,
          STAGE, FLOW, FUND, MEASURE, SCHEME, CODE, ITEM_NAME, VALUE_KIND, PRINTED, UNIT, VALUE_YUAN, VALUE_NUMBER, FACT_ID,
          COORDINATE)),
      current(Table.PROJECT, "document_id, page, project_id", readableAlone(PROJECT_ID, DOCUMENT_ID, TABLE_ID, PAGE, AGENCY_ID,
          FISCAL_YEAR, OVERALL, NAME, DEPARTMENT, UNIT, BUDGET_YUAN, ADJUSTED_BUDGET_YUAN, EXECUTED_YUAN, EXECUTION_RATE, SCORE, GRADE,
          TARGET_TEXT, RESULT_TEXT)),
      current(Table.INDICATOR, "document_id, project_id, sequence", readableAlone(PROJECT_ID, DOCUMENT_ID, SEQUENCE, PAGE, LEVEL1,
          LEVEL2, LEVEL3, OPERATOR, TARGET, TARGET_NUMBER, ACTUAL, ACTUAL_NUMBER, UNIT, WEIGHT, SCORE, REASON)),
      current(Table.STATISTIC, "document_id, sequence", readableAlone(DOCUMENT_ID, SEQUENCE, AGENCY_ID, FISCAL_YEAR, METRIC, VALUE,
          UNIT, PAGE, SENTENCE)),
      current(Table.FORM_COVERAGE, "document_id, sequence", DOCUMENT_ID, SEQUENCE, FORM_ID, COVERAGE, TABLE_ID, FACTS, EVIDENCE),
      current(Table.NUMBER_LEDGER, "document_id, page, token", DOCUMENT_ID, PAGE, TOKEN, PRINTED, X0, Y0, X1, Y1, IN_TABLE, ROLE,
          TABLE_ID, TARGET),
      current(Table.CHECK_RESULT, "document_id, check_id", readableAlone(DOCUMENT_ID, CHECK_ID, RULE, INSTANCE, LEVEL, PRINTED,
          COMPUTED, DIFFERENCE, TOLERANCE, PAGE, MESSAGE, CAUSE)),
      current(Table.CHECK_OPERAND, "document_id, check_id, sequence", DOCUMENT_ID, CHECK_ID, SEQUENCE, OPERAND_ID, ROLE, SIGN),
      current(Table.FINDING, "document_id, finding_id", readableAlone(FINDING_ID, DOCUMENT_ID, KIND, LEVEL, CAUSE, PAGE, PRINTED,
          EXPECTED, DIFFERENCE, SUSPECT_ID, MESSAGE_ZH, MESSAGE_EN, CHECKS)),
      whole(Table.QUARANTINE, "path", PATH, DOCUMENT_ID, SHA256, MEDIA_TYPE, SIZE, STEP, CAUSE, MESSAGE, LIMIT_PASSED,
          EXTRACTOR_VERSION),
      whole(Table.FORM, "form_id", FORM_ID, FLOW, FUND, LAYOUT),
      whole(Table.ACCOUNT, "scheme, code", SCHEME, CODE, NAME, VALID_FROM, VALID_TO),
      whole(Table.REGION, "region_code", REGION_CODE, NAME, PARENT),
      whole(Table.AGENCY, "agency_id", AGENCY_ID, NAME, REGION_CODE),
      whole(Table.AGENCY_NAME, "agency_id, name", AGENCY_ID, NAME, DOCUMENTS));

  /** Whether each row is of a document and the rows of one stand together, in the order of the documents' ids. */
  boolean parted() {
    return order.startsWith("document_id");
  }

  /** Whether the rows are the program's own lists, which nothing but another program changes. */
  boolean ownList() {
    return OWN_LISTS.contains(source);
  }

  /** The rows of one document. */
  String queryOfOne() {
    return query(" WHERE document_id = ?");
  }

  String query() {
    return query("");
  }

  private String query(String which) {
    return "SELECT " + columns.stream().map(Column::sql).collect(Collectors.joining(", ")) + " FROM " + source + which + " ORDER BY " + order;
  }

  /** The rows of current versions. */
  private static Export current(Table table, String order, Column... columns) {
    return new Export(table.word(), table.current(), List.of(columns), order);
  }

  private static Export whole(Table table, String order, Column... columns) {
    return new Export(table.word(), table.word(), List.of(columns), order);
  }

  /** With the columns that let a row be read without the document's. */
  private static Column[] readableAlone(Column... columns) {
    return Stream.concat(Arrays.stream(columns), Stream.of(FILE, AGENCY_NAME, REGION_CODE)).toArray(Column[]::new);
  }
}
