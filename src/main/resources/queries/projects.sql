-- 各项目（及整体）预算执行率与绩效自评得分如何？（万元，%，分）
-- How far was each project's budget executed, and what score did its evaluation give? (10,000 yuan, percent as printed and as computed, points)
-- Where a project stands in a table and in prose, one row is taken: tables before prose.
WITH candidate AS (
  SELECT COALESCE(p.agency_name, p.file) AS agency, p.region_code, d.scope, p.fiscal_year, p.overall, p.name, p.budget_yuan, p.adjusted_budget_yuan,
    p.executed_yuan, p.execution_rate, p.score, p.grade, p.file, p.project_id,
    CASE WHEN p.table_id IS NULL THEN 'PROSE' ELSE 'TABLE' END AS origin,
    ROW_NUMBER() OVER (
      PARTITION BY COALESCE(p.agency_id, p.document_id), d.scope, p.fiscal_year, p.overall, COALESCE(p.name, p.project_id)
      ORDER BY CASE WHEN p.table_id IS NULL THEN 1 ELSE 0 END, CASE WHEN p.executed_yuan IS NULL THEN 1 ELSE 0 END, p.file, p.project_id)
      AS preference
  FROM project_current p JOIN document_current d ON d.document_id = p.document_id
)
SELECT agency, region_code, scope, fiscal_year, overall, name, CAST(budget_yuan / 10000 AS DECIMAL(26, 8)) AS budget,
  CAST(adjusted_budget_yuan / 10000 AS DECIMAL(26, 8)) AS adjusted_budget, CAST(executed_yuan / 10000 AS DECIMAL(26, 8)) AS executed,
  execution_rate AS printed_percent,
  CAST(100 * executed_yuan / NULLIF(COALESCE(adjusted_budget_yuan, budget_yuan), 0) AS DECIMAL(12, 2)) AS computed_percent,
  score, grade, origin
FROM candidate
WHERE preference = 1
ORDER BY fiscal_year, agency, scope, overall DESC, name, project_id
