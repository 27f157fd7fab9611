-- 按功能分类（类），预算与决算各是多少，完成率如何？（万元，%）
-- By functional class, what was budgeted, what was spent, and how far was the budget completed? (10,000 yuan, percent of the budget)
-- Budget and final accounts are of the same fund: the fund that has both, then the general public budget, all appropriation, all money.
-- Where several forms print a figure, one is taken: tables before prose, the year's own document before later ones, proven before unproven.
WITH candidate AS (
  SELECT COALESCE(f.agency_id, f.document_id) AS agency_key, COALESCE(f.agency_name, f.file) AS agency, f.region_code, f.scope, f.fiscal_year,
    f.fund, f.code, f.stage, f.amount_yuan, f.origin, f.status,
    ROW_NUMBER() OVER (
      PARTITION BY COALESCE(f.agency_id, f.document_id), f.scope, f.fiscal_year, f.fund, f.code, f.stage
      ORDER BY CASE f.origin WHEN 'CORRECTION' THEN 0 WHEN 'TABLE' THEN 1 ELSE 2 END,
        CASE WHEN d.fiscal_year = f.fiscal_year THEN 0 ELSE 1 END,
        CASE f.status WHEN 'CORRECTED' THEN 0 WHEN 'PROVEN' THEN 1 WHEN 'UNCHECKED' THEN 2 ELSE 3 END,
        f.form_id, f.file, f.page, f.row_index, f.fact_id) AS preference
  FROM fact_current f JOIN document_current d ON d.document_id = f.document_id AND d.document_id NOT IN (SELECT document_id FROM v_twin)
  WHERE f.value_kind = 'AMOUNT' AND f.amount_yuan IS NOT NULL AND NOT f.of_which
    AND f.flow = 'EXPENDITURE' AND f.measure = 'TOTAL' AND f.fund IN ('GENERAL', 'APPROPRIATION', 'ALL')
    AND f.scheme = 'FUNCTION' AND CHAR_LENGTH(f.code) = 3 AND f.stage IN ('BUDGET', 'ADJUSTED_BUDGET', 'FINAL')
), by_fund AS (
  SELECT agency_key, MIN(agency) AS agency, MIN(region_code) AS region_code, scope, fiscal_year, fund, code,
    MAX(amount_yuan) FILTER (WHERE stage = 'BUDGET') AS budget,
    MAX(amount_yuan) FILTER (WHERE stage = 'ADJUSTED_BUDGET') AS adjusted_budget,
    MAX(amount_yuan) FILTER (WHERE stage = 'FINAL') AS final_accounts,
    MIN(origin) AS origin,
    MIN(status) FILTER (WHERE stage = 'BUDGET') AS budget_status,
    MIN(status) FILTER (WHERE stage = 'FINAL') AS final_status
  FROM candidate
  WHERE preference = 1
  GROUP BY agency_key, scope, fiscal_year, fund, code
), chosen AS (
  SELECT by_fund.*,
    ROW_NUMBER() OVER (
      PARTITION BY agency_key, scope, fiscal_year, code
      ORDER BY CASE WHEN COALESCE(budget, adjusted_budget) IS NOT NULL AND final_accounts IS NOT NULL THEN 0 ELSE 1 END,
        CASE fund WHEN 'GENERAL' THEN 0 WHEN 'APPROPRIATION' THEN 1 ELSE 2 END) AS preference
  FROM by_fund
)
SELECT agency, region_code, scope, fiscal_year, fund, c.code,
  (SELECT MAX(a.name) FROM account a WHERE a.scheme = 'FUNCTION' AND a.code = c.code
    AND COALESCE(a.valid_from, 0) <= c.fiscal_year AND COALESCE(a.valid_to, 9999) >= c.fiscal_year) AS name,
  CAST(budget / 10000 AS DECIMAL(26, 8)) AS budget, CAST(adjusted_budget / 10000 AS DECIMAL(26, 8)) AS adjusted_budget,
  CAST(final_accounts / 10000 AS DECIMAL(26, 8)) AS final_accounts,
  CAST(100 * final_accounts / NULLIF(COALESCE(budget, adjusted_budget), 0) AS DECIMAL(12, 2)) AS completed_percent,
  origin, budget_status, final_status
FROM chosen c
WHERE preference = 1
ORDER BY fiscal_year, agency, scope, c.code
