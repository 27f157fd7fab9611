-- 各部门（单位）各年度支出总额是多少？（万元）
-- What does each agency spend in all, by year and stage? (10,000 yuan)
-- Where several forms print the total, one is taken: tables before prose, the year's own document before later ones, proven before unproven.
WITH candidate AS (
  SELECT COALESCE(f.agency_id, f.document_id) AS agency_key, COALESCE(f.agency_name, f.file) AS agency, f.region_code, f.scope, f.fiscal_year,
    f.stage, f.amount_yuan, f.origin, f.status, f.form_id, f.file,
    ROW_NUMBER() OVER (
      PARTITION BY COALESCE(f.agency_id, f.document_id), f.scope, f.fiscal_year, f.stage
      ORDER BY CASE f.origin WHEN 'CORRECTION' THEN 0 WHEN 'TABLE' THEN 1 ELSE 2 END,
        CASE WHEN d.fiscal_year = f.fiscal_year THEN 0 ELSE 1 END,
        CASE f.status WHEN 'CORRECTED' THEN 0 WHEN 'PROVEN' THEN 1 WHEN 'UNCHECKED' THEN 2 ELSE 3 END,
        CASE f.form_id WHEN 'expenditure' THEN 0 WHEN 'revenue_expenditure_summary' THEN 1 ELSE 2 END,
        f.file, f.page, f.row_index, f.fact_id) AS preference
  FROM fact_current f JOIN document_current d ON d.document_id = f.document_id AND d.document_id NOT IN (SELECT document_id FROM v_twin)
  WHERE f.value_kind = 'AMOUNT' AND f.amount_yuan IS NOT NULL AND NOT f.of_which
    AND f.flow = 'EXPENDITURE' AND f.fund = 'ALL' AND f.measure = 'TOTAL'
    AND f.form_id IN ('expenditure', 'revenue_expenditure_summary')
    AND (f.scheme = 'TOTAL' OR f.scheme = 'LINE' AND f.code = 'EXPENDITURE_TOTAL')
)
SELECT agency, region_code, scope, fiscal_year, stage, CAST(amount_yuan / 10000 AS DECIMAL(26, 8)) AS total, origin, status, form_id, file
FROM candidate
WHERE preference = 1
ORDER BY fiscal_year, stage, agency, scope
