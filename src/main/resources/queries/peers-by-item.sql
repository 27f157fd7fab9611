-- 同一项级科目在各机构支出中占多少？（元，%）
-- What share of each agency's expenditure is the same functional item, among peers? (yuan, percent)
-- :function the account, 3, 5 or 7 digits; all that two agencies have where not said
-- :stage BUDGET or FINAL; FINAL where not said
SELECT function_code, function_name, agency_name, scope, fiscal_year, stage, amount_yuan, total_yuan,
  CAST(100 * amount_yuan / NULLIF(total_yuan, 0) AS DECIMAL(9, 2)) AS share_percent, status, file, page
FROM (
  SELECT e.*, SUM(amount_yuan) OVER (PARTITION BY agency_id, fiscal_year, stage) AS total_yuan,
    MIN(agency_id) OVER (PARTITION BY function_code, stage) AS one, MAX(agency_id) OVER (PARTITION BY function_code, stage) AS another
  FROM v_expenditure_by_function e
  WHERE stage = COALESCE(CAST(:stage AS VARCHAR), 'FINAL')
) p
WHERE CASE WHEN CAST(:function AS VARCHAR) IS NULL THEN one <> another ELSE function_code LIKE CAST(:function AS VARCHAR) || '%' END
ORDER BY function_code, share_percent DESC, agency_name, fiscal_year
