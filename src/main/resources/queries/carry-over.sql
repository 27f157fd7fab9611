-- 年末结转占总计多少？下年年初结转是否就是这笔钱？（元，%）
-- What share of the total was carried over, and does the next year begin with the same money? (yuan, percent)
-- The next year's opening is that of its accounts, else of its budget.
SELECT agency_name, scope, fiscal_year, grand_total_yuan, closing_balance_yuan,
  CAST(100 * closing_balance_yuan / NULLIF(grand_total_yuan, 0) AS DECIMAL(9, 2)) AS closing_percent,
  COALESCE(next_final_yuan, next_budget_yuan) AS next_opening_yuan, COALESCE(next_final_yuan, next_budget_yuan) - closing_balance_yuan AS difference_yuan
FROM (
  SELECT MIN(y.agency_name) AS agency_name, y.scope, y.fiscal_year - m.years AS fiscal_year,
    MAX(CASE WHEN m.years = 0 AND y.stage = 'FINAL' THEN y.grand_total_yuan END) AS grand_total_yuan,
    MAX(CASE WHEN m.years = 0 AND y.stage = 'FINAL' THEN y.closing_balance_yuan END) AS closing_balance_yuan,
    MAX(CASE WHEN m.years = 1 AND y.stage = 'FINAL' THEN y.opening_balance_yuan END) AS next_final_yuan,
    MAX(CASE WHEN m.years = 1 AND y.stage = 'BUDGET' THEN y.opening_balance_yuan END) AS next_budget_yuan
  FROM v_agency_year y CROSS JOIN (VALUES (0), (1)) AS m (years)
  GROUP BY y.agency_id, y.scope, y.fiscal_year - m.years
) c
WHERE closing_balance_yuan IS NOT NULL
ORDER BY agency_name, fiscal_year
