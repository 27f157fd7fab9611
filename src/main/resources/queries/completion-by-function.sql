-- 按功能科目，决算完成预算的多少？表与文字各说什么？（元，%）
-- How far did the accounts use up the budget of each functional account, by tables and by sentences? (yuan, percent)
-- :agency a part of the name
-- Percent of the budget of the year's beginning; printed_percent is what a sentence says.
SELECT agency_name, fiscal_year, function_code, function_name, budget_yuan, adjusted_budget_yuan, final_yuan, final_of_budget_percent,
  final_of_adjusted_percent, printed_percent, source
FROM (
  SELECT agency_name, fiscal_year, function_code, function_name, budget_yuan, adjusted_budget_yuan, final_yuan, final_of_budget_percent,
    final_of_adjusted_percent, CAST(NULL AS DECIMAL(22, 2)) AS printed_percent, 'FACT' AS source
  FROM v_budget_vs_final
  UNION ALL
  SELECT c.agency_name, c.fiscal_year, c.code, a.name, c.budget_yuan, c.adjusted_budget_yuan, c.final_yuan,
    CAST(100 * c.final_yuan / NULLIF(c.budget_yuan, 0) AS DECIMAL(22, 2)), CAST(100 * c.final_yuan / NULLIF(c.adjusted_budget_yuan, 0) AS DECIMAL(22, 2)),
    CAST(c.printed_percent AS DECIMAL(22, 2)), 'CLAIM'
  FROM (
    -- what sentences say twice and differently they do not say
    SELECT agency_id, MIN(agency_name) AS agency_name, fiscal_year, code,
      CASE WHEN MIN(CASE WHEN stage = 'BUDGET' THEN value_yuan END) = MAX(CASE WHEN stage = 'BUDGET' THEN value_yuan END)
        THEN MAX(CASE WHEN stage = 'BUDGET' THEN value_yuan END) END AS budget_yuan,
      CASE WHEN MIN(CASE WHEN stage = 'ADJUSTED_BUDGET' THEN value_yuan END) = MAX(CASE WHEN stage = 'ADJUSTED_BUDGET' THEN value_yuan END)
        THEN MAX(CASE WHEN stage = 'ADJUSTED_BUDGET' THEN value_yuan END) END AS adjusted_budget_yuan,
      CASE WHEN MIN(CASE WHEN stage = 'FINAL' THEN value_yuan END) = MAX(CASE WHEN stage = 'FINAL' THEN value_yuan END)
        THEN MAX(CASE WHEN stage = 'FINAL' THEN value_yuan END) END AS final_yuan,
      MAX(CASE WHEN value_kind = 'RATE' THEN value_number END) AS printed_percent
    FROM claim_current
    WHERE agency_id IS NOT NULL AND fiscal_year IS NOT NULL AND scheme = 'FUNCTION' AND flow = 'EXPENDITURE'
      AND (value_kind = 'AMOUNT' AND measure = 'TOTAL' OR value_kind = 'RATE')
      AND document_id NOT IN (SELECT document_id FROM v_twin)
    GROUP BY agency_id, fiscal_year, code
  ) c
  LEFT JOIN account a ON a.scheme = 'FUNCTION' AND a.code = c.code
  WHERE c.printed_percent IS NOT NULL OR COALESCE(c.budget_yuan, c.adjusted_budget_yuan) IS NOT NULL AND c.final_yuan IS NOT NULL
) f
WHERE CAST(:agency AS VARCHAR) IS NULL OR POSITION(CAST(:agency AS VARCHAR) IN agency_name) > 0
ORDER BY agency_name, fiscal_year, function_code, source
