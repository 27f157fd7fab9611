package duizhang.codes;

import java.util.Optional;

/** What a column measures. */
public enum Measure {
  TOTAL,
  BASIC,
  PROJECT,
  PERSONNEL,
  PUBLIC_USE,
  CAPITAL_CONSTRUCTION,
  RESERVED,
  REMITTED_TO_SUPERIOR,
  BUSINESS,
  SUBSIDY_TO_SUBORDINATE,
  EXCLUDING_CENTRAL_CAPITAL,
  APPROPRIATION,
  GENERAL_BUDGET,
  GOVERNMENT_FUND,
  STATE_CAPITAL,
  SPECIAL_ACCOUNT,
  SUPERIOR_SUBSIDY,
  INSTITUTIONAL,
  EDUCATION_FEES,
  REMITTED_BY_SUBORDINATE,
  OTHER,
  CARRIED_OVER,
  RESERVE_USED,
  UNKNOWN;

  /** The public budget whose money it is, where it says nothing else. */
  public Optional<Fund> fund() {
    return switch (this) {
      case APPROPRIATION -> Optional.of(Fund.APPROPRIATION);
      case GENERAL_BUDGET -> Optional.of(Fund.GENERAL);
      case GOVERNMENT_FUND -> Optional.of(Fund.GOVERNMENT_FUND);
      case STATE_CAPITAL -> Optional.of(Fund.STATE_CAPITAL);
      default -> Optional.empty();
    };
  }
}
