-- 支出中基本支出与项目支出各占多少？（万元，%）
-- How is each agency's expenditure split between basic and project expenditure? (10,000 yuan, percent of the two)
-- Where several forms print a figure, one is taken: tables before prose, the year's own document before later ones, proven before unproven.
WITH candidate AS (
  SELECT COALESCE(f.agency_id, f.document_id) AS agency_key, COALESCE(f.agency_name, f.file) AS agency, f.region_code, f.scope, f.fiscal_year,
    f.stage, f.measure, f.amount_yuan, f.origin, f.status,
    ROW_NUMBER() OVER (
      PARTITION BY COALESCE(f.agency_id, f.document_id), f.scope, f.fiscal_year, f.stage, f.measure
      ORDER BY CASE f.origin WHEN 'CORRECTION' THEN 0 WHEN 'TABLE' THEN 1 ELSE 2 END,
        CASE WHEN d.fiscal_year = f.fiscal_year THEN 0 ELSE 1 END,
        CASE f.status WHEN 'CORRECTED' THEN 0 WHEN 'PROVEN' THEN 1 WHEN 'UNCHECKED' THEN 2 ELSE 3 END,
        CASE f.form_id WHEN 'expenditure' THEN 0 WHEN 'revenue_expenditure_summary' THEN 1 ELSE 2 END,
        f.file, f.page, f.row_index, f.fact_id) AS preference
  FROM fact_current f JOIN document_current d ON d.document_id = f.document_id AND d.document_id NOT IN (SELECT document_id FROM v_twin)
  WHERE f.value_kind = 'AMOUNT' AND f.amount_yuan IS NOT NULL AND NOT f.of_which
    AND f.flow = 'EXPENDITURE' AND f.fund = 'ALL' AND f.measure IN ('TOTAL', 'BASIC', 'PROJECT')
    AND f.form_id IN ('expenditure', 'revenue_expenditure_summary')
    AND (f.scheme = 'TOTAL' OR f.scheme = 'LINE' AND f.code = 'EXPENDITURE_TOTAL')
), split AS (
  SELECT MIN(agency) AS agency, MIN(region_code) AS region_code, scope, fiscal_year, stage,
    MAX(amount_yuan) FILTER (WHERE measure = 'TOTAL') AS total,
    MAX(amount_yuan) FILTER (WHERE measure = 'BASIC') AS basic,
    MAX(amount_yuan) FILTER (WHERE measure = 'PROJECT') AS project,
    MIN(origin) FILTER (WHERE measure = 'BASIC') AS origin,
    MIN(status) FILTER (WHERE measure = 'BASIC') AS basic_status,
    MIN(status) FILTER (WHERE measure = 'PROJECT') AS project_status
  FROM candidate
  WHERE preference = 1
  GROUP BY agency_key, scope, fiscal_year, stage
)
SELECT agency, region_code, scope, fiscal_year, stage, CAST(total / 10000 AS DECIMAL(26, 8)) AS total,
  CAST(basic / 10000 AS DECIMAL(26, 8)) AS basic, CAST(project / 10000 AS DECIMAL(26, 8)) AS project,
  CAST(100 * basic / NULLIF(basic + project, 0) AS DECIMAL(9, 2)) AS basic_percent,
  CAST(100 * project / NULLIF(basic + project, 0) AS DECIMAL(9, 2)) AS project_percent,
  origin, basic_status, project_status
FROM split
WHERE basic IS NOT NULL OR project IS NOT NULL
ORDER BY fiscal_year, stage, agency, scope
