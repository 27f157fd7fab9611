package duizhang.prose;

import java.math.BigDecimal;

/**
 * A count that disclosures owe their readers: staff, vehicles, groups abroad, receptions, visitors.
 *
 * @param metric such as {@code STAFF}, {@code VEHICLES}, {@code GROUPS_ABROAD}, {@code PERSONS_ABROAD}, {@code RECEPTIONS}, {@code VISITORS}
 */
public record Statistic(Integer fiscalYear, String metric, BigDecimal value, String unit, int page, String sentence) {}
