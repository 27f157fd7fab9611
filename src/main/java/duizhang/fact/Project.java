package duizhang.fact;

import java.math.BigDecimal;

/**
 * A project, or a whole unit's spending ({@code overall}), as a performance form or a self-evaluation tells it. Amounts in yuan, texts as printed,
 * null where not printed.
 *
 * @param executionRate percent
 */
public record Project(
    String id,
    String table,
    int page,
    Integer fiscalYear,
    boolean overall,
    String name,
    String department,
    String unit,
    BigDecimal budget,
    BigDecimal adjustedBudget,
    BigDecimal executed,
    BigDecimal executionRate,
    BigDecimal score,
    String grade,
    String targetText,
    String resultText) {}
