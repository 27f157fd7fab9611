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

  @Override
  public String toString() {
    return id();
  }
}
