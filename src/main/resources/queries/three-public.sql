-- “三公”经费各项预算与决算各是多少？（万元，%）
-- What were the three public expenses, item by item, budget against final accounts? (10,000 yuan, percent of the latest budget)
-- Where several forms print a figure, one is taken: tables before prose, the year's own document before later ones, proven before unproven.
WITH candidate AS (
  SELECT COALESCE(f.agency_id, f.document_id) AS agency_key, COALESCE(f.agency_name, f.file) AS agency, f.region_code, f.scope, f.fiscal_year,
    f.stage, f.code, f.amount_yuan, f.origin, f.status,
    ROW_NUMBER() OVER (
      PARTITION BY COALESCE(f.agency_id, f.document_id), f.scope, f.fiscal_year, f.stage, f.code
      ORDER BY CASE f.origin WHEN 'CORRECTION' THEN 0 WHEN 'TABLE' THEN 1 ELSE 2 END,
        CASE WHEN d.fiscal_year = f.fiscal_year THEN 0 ELSE 1 END,
        CASE f.status WHEN 'CORRECTED' THEN 0 WHEN 'PROVEN' THEN 1 WHEN 'UNCHECKED' THEN 2 ELSE 3 END,
        CASE f.form_id WHEN 'three_public' THEN 0 ELSE 1 END,
        f.file, f.page, f.row_index, f.fact_id) AS preference
  FROM fact_current f JOIN document_current d ON d.document_id = f.document_id AND d.document_id NOT IN (SELECT document_id FROM v_twin)
  WHERE f.value_kind = 'AMOUNT' AND f.amount_yuan IS NOT NULL AND f.flow = 'EXPENDITURE' AND f.scheme = 'THREE_PUBLIC'
    AND f.stage IN ('BUDGET', 'ADJUSTED_BUDGET', 'FINAL')
    AND f.code IN ('TOTAL', 'ABROAD', 'VEHICLES', 'VEHICLE_PURCHASE', 'VEHICLE_OPERATION', 'RECEPTION')
), agency_year AS (
  SELECT agency_key, scope, fiscal_year, MIN(agency) AS agency, MIN(region_code) AS region_code
  FROM candidate
  GROUP BY agency_key, scope, fiscal_year
), item AS (
  SELECT y.agency, y.region_code, y.scope, y.fiscal_year, i.place, i.code,
    MAX(c.amount_yuan) FILTER (WHERE c.stage = 'BUDGET') AS budget,
    MAX(c.amount_yuan) FILTER (WHERE c.stage = 'ADJUSTED_BUDGET') AS adjusted_budget,
    MAX(c.amount_yuan) FILTER (WHERE c.stage = 'FINAL') AS final_accounts,
    MIN(c.origin) AS origin,
    MIN(c.status) FILTER (WHERE c.stage <> 'FINAL') AS budget_status,
    MIN(c.status) FILTER (WHERE c.stage = 'FINAL') AS final_status
  FROM agency_year y
  CROSS JOIN (VALUES (1, 'TOTAL'), (2, 'ABROAD'), (3, 'VEHICLES'), (4, 'VEHICLE_PURCHASE'), (5, 'VEHICLE_OPERATION'), (6, 'RECEPTION'))
    AS i (place, code)
  LEFT JOIN candidate c ON c.agency_key = y.agency_key AND COALESCE(c.scope, '') = COALESCE(y.scope, '') AND c.fiscal_year = y.fiscal_year
    AND c.code = i.code AND c.preference = 1
  GROUP BY y.agency_key, y.agency, y.region_code, y.scope, y.fiscal_year, i.place, i.code
)
SELECT agency, region_code, scope, fiscal_year, code AS item, CAST(budget / 10000 AS DECIMAL(26, 8)) AS budget,
  CAST(adjusted_budget / 10000 AS DECIMAL(26, 8)) AS adjusted_budget, CAST(final_accounts / 10000 AS DECIMAL(26, 8)) AS final_accounts,
  CAST(100 * final_accounts / NULLIF(COALESCE(adjusted_budget, budget), 0) AS DECIMAL(12, 2)) AS completed_percent,
  origin, budget_status, final_status
FROM item
ORDER BY fiscal_year, agency, scope, place
