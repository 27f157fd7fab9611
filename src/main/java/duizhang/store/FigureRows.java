package duizhang.store;

import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.prose.Claim;
import duizhang.prose.Statistic;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Facts, claims, projects, indicators and statistics. */
final class FigureRows {
  private static final Rows<Fact> FACTS =
      Rows.<Fact>of("fact")
          .with("fact_id", Fact::id)
          .with("table_id", Fact::table)
          .with("row_index", fact -> printed(fact.row()))
          .with("column_index", fact -> printed(fact.column()))
          .with("page", Fact::page)
          .with("scope", Fact::scope)
          .with("fiscal_year", Fact::fiscalYear)
          .with("stage", Fact::stage)
          .with("form_id", fact -> fact.form().id())
          .with("flow", Fact::flow)
          .with("fund", Fact::fund)
          .with("measure", Fact::measure)
          .with("of_which", Fact::ofWhich)
          .with("value_kind", Fact::valueKind)
          .with("scheme", Fact::scheme)
          .with("code", Fact::code)
          .with("item_name", Fact::itemName)
          .with("column_label", Fact::columnLabel)
          .with("printed", Fact::printed)
          .with("unit", Fact::unit)
          .with("amount_yuan", Fact::amount)
          .with("ulp_yuan", Fact::ulp)
          .with("value_state", Fact::valueState)
          .with("is_total", Fact::total)
          .with("is_leaf", Fact::leaf)
          .with("origin", Fact::origin)
          .with("status", Fact::status)
          .with("inferred_from", Fact::inferredFrom)
          .with("confidence", Fact::confidence)
          .with("function_code", fact -> fact.subject().function())
          .with("economic_code", fact -> fact.subject().economic())
          .with("account_system", fact -> fact.subject().system())
          .with("revenue_code", fact -> fact.subject().revenue())
          .with("project_name", fact -> fact.subject().project())
          .with("holder", fact -> fact.subject().holder())
          .with("coordinate", fact -> fact.coordinate().key())
          .with("suspect", Fact::suspect);

  private static final Rows<Claim> CLAIMS =
      Rows.<Claim>of("claim")
          .with("claim_id", Claim::id)
          .with("page", Claim::page)
          .with("sentence", Claim::sentence)
          .with("fiscal_year", Claim::fiscalYear)
          .with("stage", Claim::stage)
          .with("flow", Claim::flow)
          .with("fund", Claim::fund)
          .with("measure", Claim::measure)
          .with("scheme", Claim::scheme)
          .with("code", Claim::code)
          .with("item_name", Claim::itemName)
          .with("value_kind", Claim::valueKind)
          .with("printed", Claim::printed)
          .with("unit", Claim::unit)
          .with("value_yuan", Claim::valueYuan)
          .with("value_number", Claim::valueNumber)
          .with("fact_id", Claim::fact)
          .with("coordinate", claim -> claim.coordinate().key());

  private static final Rows<Project> PROJECTS =
      Rows.<Project>of("project")
          .with("project_id", Project::id)
          .with("table_id", Project::table)
          .with("page", Project::page)
          .with("fiscal_year", Project::fiscalYear)
          .with("overall", Project::overall)
          .with("name", Project::name)
          .with("department", Project::department)
          .with("unit", Project::unit)
          .with("budget_yuan", Project::budget)
          .with("adjusted_budget_yuan", Project::adjustedBudget)
          .with("executed_yuan", Project::executed)
          .with("execution_rate", Project::executionRate)
          .with("score", Project::score)
          .with("grade", Project::grade)
          .with("target_text", Project::targetText)
          .with("result_text", Project::resultText);

  private static final Rows<Indicator> INDICATORS =
      Rows.<Indicator>of("indicator")
          .with("project_id", Indicator::project)
          .with("sequence", Indicator::sequence)
          .with("page", Indicator::page)
          .with("level1", Indicator::level1)
          .with("level2", Indicator::level2)
          .with("level3", Indicator::level3)
          .with("operator", Indicator::operator)
          .with("target", Indicator::target)
          .with("target_number", Indicator::targetNumber)
          .with("actual", Indicator::actual)
          .with("actual_number", Indicator::actualNumber)
          .with("unit", Indicator::unit)
          .with("weight", Indicator::weight)
          .with("score", Indicator::score)
          .with("reason", Indicator::reason);

  private static final Rows<Numbered<Statistic>> STATISTICS =
      Rows.<Numbered<Statistic>>of("statistic")
          .with("sequence", Numbered::sequence)
          .with("fiscal_year", entry -> entry.item().fiscalYear())
          .with("metric", entry -> entry.item().metric())
          .with("value", entry -> entry.item().value())
          .with("unit", entry -> entry.item().unit())
          .with("page", entry -> entry.item().page())
          .with("sentence", entry -> entry.item().sentence());

  private FigureRows() {}

  static void insertFacts(JdbcOperations database, Version version, List<Fact> facts) {
    FACTS.insert(database, version, facts);
  }

  static void insertClaims(JdbcOperations database, Version version, List<Claim> claims) {
    CLAIMS.insert(database, version, claims);
  }

  static void insertProjects(JdbcOperations database, Version version, List<Project> projects, List<Indicator> indicators) {
    PROJECTS.insert(database, version, projects);
    INDICATORS.insert(database, version, indicators);
  }

  static void insertStatistics(JdbcOperations database, Version version, List<Statistic> statistics) {
    STATISTICS.insert(database, version, Numbered.of(null, statistics));
  }

  /** The index of a printed row or column; prose has none and says -1. */
  private static Integer printed(int index) {
    return index < 0 ? null : index;
  }
}
