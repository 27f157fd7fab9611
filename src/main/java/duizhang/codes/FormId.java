package duizhang.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The forms of the dataset's contract. What is peculiar to a form is data: {@link FormCatalogue}. */
public enum FormId {
  REVENUE_EXPENDITURE_SUMMARY,
  REVENUE,
  EXPENDITURE,
  APPROPRIATION_SUMMARY,
  APPROPRIATION_EXPENDITURE,
  APPROPRIATION_BASIC,
  GENERAL_BUDGET_EXPENDITURE,
  GENERAL_BUDGET_BASIC,
  GENERAL_BUDGET_ECONOMIC,
  THREE_PUBLIC,
  GOVERNMENT_FUND,
  STATE_CAPITAL,
  PROJECT_EXPENDITURE,
  PROCUREMENT,
  PURCHASED_SERVICES,
  OPERATING_COSTS,
  PROJECT_PERFORMANCE_SELF_EVALUATION,
  OVERALL_PERFORMANCE_SELF_EVALUATION,
  PROJECT_PERFORMANCE_TARGET,
  OVERALL_PERFORMANCE_TARGET,
  GOV_BALANCE,
  GOV_GENERAL_REVENUE,
  GOV_GENERAL_EXPENDITURE,
  GOV_GENERAL_BASIC,
  GOV_TRANSFERS,
  GOV_GENERAL_DEBT,
  GOV_FUND_REVENUE,
  GOV_FUND_EXPENDITURE,
  GOV_FUND_TRANSFERS,
  GOV_SPECIAL_DEBT,
  GOV_STATE_CAPITAL_REVENUE,
  GOV_STATE_CAPITAL_EXPENDITURE,
  GOV_SOCIAL_INSURANCE_REVENUE,
  GOV_SOCIAL_INSURANCE_EXPENDITURE,
  GOV_SOCIAL_INSURANCE_BALANCE,
  GOV_PROJECTS,
  /** A table that is none of these. */
  OTHER;

  /** As the dataset and the catalogue write it. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @throws IllegalArgumentException where the contract knows no such form */
  @JsonCreator
  public static FormId of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether it is one of the forms that departments and units owe; the others have columns of their own and no sums that are known beforehand. */
  public boolean ofDepartments() {
    return this != OTHER && !name().startsWith("GOV_");
  }

  /** The form of the other side where a government prints revenue and expenditure side by side; itself where there is none. */
  public FormId ofExpenditure() {
    return name().startsWith("GOV_") && name().endsWith("_REVENUE") ? valueOf(name().replace("_REVENUE", "_EXPENDITURE")) : this;
  }

  @Override
  public String toString() {
    return id();
  }
}
