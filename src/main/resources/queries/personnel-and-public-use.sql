-- 一般公共预算基本支出中人员经费与公用经费各占多少？（万元，%）
-- How is the basic expenditure of the general public budget split between personnel and public use? (10,000 yuan, percent of the two)
-- Where several forms print a figure, one is taken: tables before prose, the year's own document before later ones, proven before unproven.
WITH figure AS (
  SELECT f.*, d.fiscal_year AS document_year, COALESCE(f.agency_id, f.document_id) AS agency_key, COALESCE(f.agency_name, f.file) AS agency,
    CASE
      WHEN f.scheme = 'LINE' AND f.code = 'PERSONNEL_TOTAL' OR f.scheme = 'TOTAL' AND f.measure = 'PERSONNEL' THEN 'PERSONNEL'
      WHEN f.scheme = 'LINE' AND f.code = 'PUBLIC_USE_TOTAL' OR f.scheme = 'TOTAL' AND f.measure = 'PUBLIC_USE' THEN 'PUBLIC_USE'
      WHEN f.scheme = 'TOTAL' AND (f.measure = 'BASIC' OR f.measure = 'TOTAL' AND f.form_id = 'general_budget_basic') THEN 'BASIC'
    END AS part
  FROM fact_current f JOIN document_current d ON d.document_id = f.document_id AND d.document_id NOT IN (SELECT document_id FROM v_twin)
  WHERE f.value_kind = 'AMOUNT' AND f.amount_yuan IS NOT NULL AND NOT f.of_which AND f.flow = 'EXPENDITURE' AND f.fund = 'GENERAL'
), candidate AS (
  SELECT agency_key, agency, region_code, scope, fiscal_year, stage, part, amount_yuan, origin, status,
    ROW_NUMBER() OVER (
      PARTITION BY agency_key, scope, fiscal_year, stage, part
      ORDER BY CASE origin WHEN 'CORRECTION' THEN 0 WHEN 'TABLE' THEN 1 ELSE 2 END,
        CASE WHEN document_year = fiscal_year THEN 0 ELSE 1 END,
        CASE status WHEN 'CORRECTED' THEN 0 WHEN 'PROVEN' THEN 1 WHEN 'UNCHECKED' THEN 2 ELSE 3 END,
        CASE form_id WHEN 'general_budget_basic' THEN 0 WHEN 'general_budget_expenditure' THEN 1 ELSE 2 END,
        file, page, row_index, fact_id) AS preference
  FROM figure
  WHERE part IS NOT NULL
), split AS (
  SELECT MIN(agency) AS agency, MIN(region_code) AS region_code, scope, fiscal_year, stage,
    MAX(amount_yuan) FILTER (WHERE part = 'BASIC') AS basic,
    MAX(amount_yuan) FILTER (WHERE part = 'PERSONNEL') AS personnel,
    MAX(amount_yuan) FILTER (WHERE part = 'PUBLIC_USE') AS public_use,
    MIN(origin) FILTER (WHERE part = 'PERSONNEL') AS origin,
    MIN(status) FILTER (WHERE part = 'PERSONNEL') AS personnel_status,
    MIN(status) FILTER (WHERE part = 'PUBLIC_USE') AS public_use_status
  FROM candidate
  WHERE preference = 1
  GROUP BY agency_key, scope, fiscal_year, stage
)
SELECT agency, region_code, scope, fiscal_year, stage, CAST(basic / 10000 AS DECIMAL(26, 8)) AS basic,
  CAST(personnel / 10000 AS DECIMAL(26, 8)) AS personnel, CAST(public_use / 10000 AS DECIMAL(26, 8)) AS public_use,
  CAST(100 * personnel / NULLIF(personnel + public_use, 0) AS DECIMAL(9, 2)) AS personnel_percent,
  CAST(100 * public_use / NULLIF(personnel + public_use, 0) AS DECIMAL(9, 2)) AS public_use_percent,
  origin, personnel_status, public_use_status
FROM split
WHERE personnel IS NOT NULL OR public_use IS NOT NULL
ORDER BY fiscal_year, stage, agency, scope
