package duizhang.schema;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** The names of columns. One name stands for one thing, in however many tables; {@code FILE} and {@code AGENCY_NAME} stand in views only. */
public enum Column {
  ACCOUNT_SYSTEM, ACTUAL, ACTUAL_NUMBER, ADJUSTED_BUDGET_YUAN, AGENCY_ID, AGENCY_NAME, AGENCY_PRINTED, AMOUNT_YUAN, ATTEMPTS, BOUND_COLUMNS,
  BUDGET_YUAN, CAUSE, CHECK_ID, CHECKS, CLAIM_ID, CODE, COLUMN_COUNT, COLUMN_INDEX, COLUMN_LABEL, COLUMN_SPAN, COMPUTED, CONFIDENCE, COORDINATE,
  COVERAGE, DEPARTMENT, DIFFERENCE, DOCUMENT_ID, DOCUMENTS, DUPLICATE_OF, ECONOMIC_CODE, EVIDENCE, EXECUTED_YUAN, EXECUTION_RATE, EXPECTED,
  EXTRACTOR_VERSION, FACT_ID, FACTS, FILE, FILE_KEY, FINDING_ID, FINISHED_AT, FIRST_RUN, FISCAL_YEAR, FLOW, FORM_ID, FORM_NUMBER, FUNCTION_CODE, FUND, GRADE,
  HASHED_AT, HOLDER, IN_TABLE, IN_FORMS, INFERRED_FROM, INSTANCE, IS_CURRENT, IS_LEAF, IS_TOTAL, ITEM_NAME, JOB, KIND, LAST_RUN, LAYOUT, LEVEL, LEVEL1, LEVEL2,
  LEVEL3,
  LIMIT_PASSED, LOST_CHARACTERS, MARK, MEASURE, MEDIA_TYPE, MESSAGE, MESSAGE_EN, MESSAGE_ZH, METHOD, METRIC, MODIFIED, NAME, NOTE, OF_WHICH, OPERAND_ID,
  OPERATOR,
  ORIGIN, OVERALL, PAGE, PAGE_FROM, PAGE_TO, PAGES, PARENT, PATH, PLACES, PRINTED, PROJECT_ID, PROJECT_NAME, PROVEN, REASON, REFUSED_PAGES, REGION_CODE,
  RESULT_TEXT,
  REVENUE_CODE, ROLE, ROW_COUNT, ROW_INDEX, ROW_SPAN, RULE, RUN_ID, SCHEME, SCOPE, SCORE, SCORES, SENTENCE, SEQUENCE, SHA256, SIGN, SIZE, STAGE, STAMP,
  STARTED_AT, STATE, STATUS, STEP, STORED, SUPERSEDED_BY, SUSPECT, SUSPECT_ID, TABLE_ID, TARGET, TARGET_NUMBER, TARGET_TEXT, TEXT, TITLE, TOKEN, TOLERANCE,
  ULP_YUAN, UNIT, UNIT_EVIDENCE, VALID_FROM, VALID_TO, VALUE, VALUE_KIND, VALUE_NUMBER, VALUE_STATE, VALUE_YUAN, WEIGHT, X0, X1, Y0, Y1;

  /** As files and the dictionary write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As a statement writes it: {@code VALUE} is a word of SQL. */
  public String sql() {
    return this == VALUE ? "\"VALUE\"" : word();
  }

  /** Null where the row has nothing here. */
  public String text(ResultSet row) throws SQLException {
    return row.getString(word());
  }

  /** 0 where the row has nothing here. */
  public int number(ResultSet row) throws SQLException {
    return row.getInt(word());
  }

  /** Null where the row has nothing here. */
  public Integer numberOrNull(ResultSet row) throws SQLException {
    int value = number(row);
    return row.wasNull() ? null : value;
  }

  /** 0 where the row has nothing here. */
  public long longNumber(ResultSet row) throws SQLException {
    return row.getLong(word());
  }

  /** Null where the row has nothing here. */
  public BigDecimal decimal(ResultSet row) throws SQLException {
    return row.getBigDecimal(word());
  }

  /** 0 where the row has nothing here. */
  public double real(ResultSet row) throws SQLException {
    return row.getDouble(word());
  }

  /** False where the row has nothing here. */
  public boolean flag(ResultSet row) throws SQLException {
    return row.getBoolean(word());
  }
}
