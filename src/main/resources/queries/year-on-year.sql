-- 支出总额比上年变化多少？哪一类影响最大？（元，%）
-- How did total expenditure change against the year before, and which class moved it most? (yuan, percent)
-- :agency a part of the name
SELECT agency_name, scope, fiscal_year, stage, fund, SUM(amount_yuan) AS amount_yuan, SUM(previous_yuan) AS previous_yuan, SUM(change_yuan) AS change_yuan,
  CAST(100 * SUM(change_yuan) / NULLIF(SUM(previous_yuan), 0) AS DECIMAL(22, 2)) AS change_percent,
  MAX(CASE WHEN place = 1 THEN function_class END) AS driver, MAX(CASE WHEN place = 1 THEN function_class_name END) AS driver_name,
  SUM(CASE WHEN place = 1 THEN change_yuan END) AS driver_change_yuan
FROM (
  SELECT y.*, ROW_NUMBER() OVER (PARTITION BY agency_id, fiscal_year, stage ORDER BY ABS(change_yuan) DESC, function_class) AS place
  FROM v_year_on_year y
  WHERE CAST(:agency AS VARCHAR) IS NULL OR POSITION(CAST(:agency AS VARCHAR) IN agency_name) > 0
) c
GROUP BY agency_id, agency_name, scope, fiscal_year, stage, fund
ORDER BY agency_name, fiscal_year, stage
