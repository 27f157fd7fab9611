package duizhang.fact;

import java.math.BigDecimal;

/**
 * One indicator of a project's performance form; texts as printed, null where not printed.
 *
 * @param sequence its place among the project's indicators, from 1
 */
public record Indicator(
    String project,
    int sequence,
    int page,
    String level1,
    String level2,
    String level3,
    String operator,
    String target,
    BigDecimal targetNumber,
    String actual,
    BigDecimal actualNumber,
    String unit,
    BigDecimal weight,
    BigDecimal score,
    String reason) {}
