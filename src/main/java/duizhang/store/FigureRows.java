package duizhang.store;

import static duizhang.schema.Column.*;

import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.prose.Claim;
import duizhang.prose.Statistic;
import duizhang.schema.Table;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Facts, claims, projects, indicators and statistics. */
final class FigureRows {
  private static final Rows<Fact> FACTS = Rows.<Fact>of(Table.FACT)
      .with(FACT_ID, Fact::id)
      .with(TABLE_ID, Fact::table)
      .with(ROW_INDEX, fact -> printed(fact.row()))
      .with(COLUMN_INDEX, fact -> printed(fact.column()))
      .with(PAGE, Fact::page)
      .with(SCOPE, Fact::scope)
      .with(FISCAL_YEAR, Fact::fiscalYear)
      .with(STAGE, Fact::stage)
      .with(FORM_ID, fact -> fact.form().id())
      .with(FLOW, Fact::flow)
      .with(FUND, Fact::fund)
      .with(MEASURE, Fact::measure)
      .with(OF_WHICH, Fact::ofWhich)
      .with(VALUE_KIND, Fact::valueKind)
      .with(SCHEME, Fact::scheme)
      .with(CODE, Fact::code)
      .with(ITEM_NAME, Fact::itemName)
      .with(COLUMN_LABEL, Fact::columnLabel)
      .with(PRINTED, Fact::printed)
      .with(UNIT, Fact::unit)
      .with(AMOUNT_YUAN, Fact::amount)
      .with(ULP_YUAN, Fact::ulp)
      .with(VALUE_STATE, Fact::valueState)
      .with(IS_TOTAL, Fact::total)
      .with(IS_LEAF, Fact::leaf)
      .with(ORIGIN, Fact::origin)
      .with(STATUS, Fact::status)
      .with(INFERRED_FROM, Fact::inferredFrom)
      .with(CONFIDENCE, Fact::confidence)
      .with(FUNCTION_CODE, fact -> fact.subject().function())
      .with(ECONOMIC_CODE, fact -> fact.subject().economic())
      .with(ACCOUNT_SYSTEM, fact -> fact.subject().system())
      .with(REVENUE_CODE, fact -> fact.subject().revenue())
      .with(PROJECT_NAME, fact -> fact.subject().project())
      .with(HOLDER, fact -> fact.subject().holder())
      .with(COORDINATE, fact -> fact.coordinate().key())
      .with(SUSPECT, Fact::suspect);

  private static final Rows<Claim> CLAIMS = Rows.<Claim>of(Table.CLAIM)
      .with(CLAIM_ID, Claim::id)
      .with(PAGE, Claim::page)
      .with(SENTENCE, Claim::sentence)
      .with(FISCAL_YEAR, Claim::fiscalYear)
      .with(STAGE, Claim::stage)
      .with(FLOW, Claim::flow)
      .with(FUND, Claim::fund)
      .with(MEASURE, Claim::measure)
      .with(SCHEME, Claim::scheme)
      .with(CODE, Claim::code)
      .with(ITEM_NAME, Claim::itemName)
      .with(VALUE_KIND, Claim::valueKind)
      .with(PRINTED, Claim::printed)
      .with(UNIT, Claim::unit)
      .with(VALUE_YUAN, Claim::valueYuan)
      .with(VALUE_NUMBER, Claim::valueNumber)
      .with(FACT_ID, Claim::fact)
      .with(COORDINATE, claim -> claim.coordinate().key());

  private static final Rows<Project> PROJECTS = Rows.<Project>of(Table.PROJECT)
      .with(PROJECT_ID, Project::id)
      .with(TABLE_ID, Project::table)
      .with(PAGE, Project::page)
      .with(FISCAL_YEAR, Project::fiscalYear)
      .with(OVERALL, Project::overall)
      .with(NAME, Project::name)
      .with(DEPARTMENT, Project::department)
      .with(UNIT, Project::unit)
      .with(BUDGET_YUAN, Project::budget)
      .with(ADJUSTED_BUDGET_YUAN, Project::adjustedBudget)
      .with(EXECUTED_YUAN, Project::executed)
      .with(EXECUTION_RATE, Project::executionRate)
      .with(SCORE, Project::score)
      .with(GRADE, Project::grade)
      .with(TARGET_TEXT, Project::targetText)
      .with(RESULT_TEXT, Project::resultText);

  private static final Rows<Indicator> INDICATORS = Rows.<Indicator>of(Table.INDICATOR)
      .with(PROJECT_ID, Indicator::project)
      .with(SEQUENCE, Indicator::sequence)
      .with(PAGE, Indicator::page)
      .with(LEVEL1, Indicator::level1)
      .with(LEVEL2, Indicator::level2)
      .with(LEVEL3, Indicator::level3)
      .with(OPERATOR, Indicator::operator)
      .with(TARGET, Indicator::target)
      .with(TARGET_NUMBER, Indicator::targetNumber)
      .with(ACTUAL, Indicator::actual)
      .with(ACTUAL_NUMBER, Indicator::actualNumber)
      .with(UNIT, Indicator::unit)
      .with(WEIGHT, Indicator::weight)
      .with(SCORE, Indicator::score)
      .with(REASON, Indicator::reason);

  private static final Rows<Numbered<Statistic>> STATISTICS = Rows.<Numbered<Statistic>>of(Table.STATISTIC)
      .with(SEQUENCE, Numbered::sequence)
      .with(FISCAL_YEAR, entry -> entry.item().fiscalYear())
      .with(METRIC, entry -> entry.item().metric())
      .with(VALUE, entry -> entry.item().value())
      .with(UNIT, entry -> entry.item().unit())
      .with(PAGE, entry -> entry.item().page())
      .with(SENTENCE, entry -> entry.item().sentence());

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
