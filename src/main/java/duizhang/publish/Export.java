package duizhang.publish;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One file of the dataset. Its columns are named here one by one because they are the contract: a column added to the schema does not appear in a
 * file by accident.
 *
 * @param name of the file, without {@code .csv}
 * @param source the table or view it is read from
 * @param columns in the order of the file
 * @param order a unique key
 */
record Export(String name, String source, List<String> columns, String order) {
  private static final String READABLE_ALONE = "file agency_name region_code";

  static final List<Export> ALL =
      List.of(
          current(
              "document",
              "document_id file sha256 media_type size title kind scope agency_id agency_name agency_printed region_code fiscal_year evidence"
                  + " pages refused_pages extractor_version",
              "document_id"),
          current(
              "printed_table",
              "table_id document_id sequence form_id title form_number unit unit_evidence method scores page_from page_to row_count column_count"
                  + " bound_columns lost_characters note",
              "document_id, table_id"),
          current(
              "cell",
              "document_id table_id row_index column_index row_span column_span page x0 y0 x1 y1 role value_state text",
              "document_id, table_id, row_index, column_index"),
          current(
              "fact",
              "fact_id document_id table_id row_index column_index page agency_id scope fiscal_year stage form_id flow fund measure of_which"
                  + " value_kind scheme code item_name column_label printed unit amount_yuan ulp_yuan value_state is_total is_leaf origin status"
                  + " inferred_from confidence function_code economic_code account_system revenue_code project_name holder coordinate suspect "
                  + READABLE_ALONE,
              "document_id, page, table_id NULLS LAST, row_index, column_index, fact_id"),
          current(
              "claim",
              "claim_id document_id page sentence agency_id fiscal_year stage flow fund measure scheme code item_name value_kind printed unit"
                  + " value_yuan value_number fact_id coordinate " + READABLE_ALONE,
              "document_id, page, claim_id"),
          current(
              "project",
              "project_id document_id table_id page agency_id fiscal_year overall name department unit budget_yuan adjusted_budget_yuan"
                  + " executed_yuan execution_rate score grade target_text result_text " + READABLE_ALONE,
              "document_id, page, project_id"),
          current(
              "indicator",
              "project_id document_id sequence page level1 level2 level3 operator target target_number actual actual_number unit weight score"
                  + " reason " + READABLE_ALONE,
              "document_id, project_id, sequence"),
          current(
              "statistic",
              "document_id sequence agency_id fiscal_year metric value unit page sentence " + READABLE_ALONE,
              "document_id, sequence"),
          current("form_coverage", "document_id sequence form_id coverage table_id facts evidence", "document_id, sequence"),
          current("number_ledger", "document_id page token printed x0 y0 x1 y1 in_table role table_id target", "document_id, page, token"),
          current(
              "check_result",
              "document_id check_id rule instance level printed computed difference tolerance page message cause " + READABLE_ALONE,
              "document_id, check_id"),
          current("check_operand", "document_id check_id sequence operand_id role sign", "document_id, check_id, sequence"),
          current(
              "finding",
              "finding_id document_id kind level cause page printed expected difference suspect_id message_zh message_en checks " + READABLE_ALONE,
              "document_id, finding_id"),
          new Export(
              "quarantine",
              "quarantine",
              words("path document_id sha256 media_type size step cause message limit_passed attempts extractor_version"),
              "path"),
          new Export("form", "form", words("form_id flow fund layout"), "form_id"),
          new Export("account", "account", words("scheme code name valid_from valid_to"), "scheme, code"),
          new Export("region", "region", words("region_code name parent"), "region_code"),
          new Export("agency", "agency", words("agency_id name region_code"), "agency_id"),
          new Export("agency_name", "agency_name", words("agency_id name documents"), "agency_id, name"));

  String query() {
    // VALUE is a word of SQL
    String list = columns.stream().map(column -> column.equals("value") ? "\"VALUE\"" : column).collect(Collectors.joining(", "));
    return "SELECT " + list + " FROM " + source + " ORDER BY " + order;
  }

  private static Export current(String name, String columns, String order) {
    return new Export(name, name + "_current", words(columns), order);
  }

  private static List<String> words(String columns) {
    return List.of(columns.split(" "));
  }
}
