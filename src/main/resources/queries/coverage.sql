-- 有哪些机构、哪些年度的文件？还缺哪一种？
-- Which agencies and years are held, and which kind of document is missing?
SELECT COALESCE(MIN(agency_name), MIN(file)) AS agency_name, MIN(region_code) AS region_code, scope, fiscal_year,
  SUM(CASE WHEN kind = 'BUDGET' THEN 1 ELSE 0 END) AS budgets, SUM(CASE WHEN kind = 'FINAL_ACCOUNTS' THEN 1 ELSE 0 END) AS final_accounts,
  SUM(CASE WHEN kind NOT IN ('BUDGET', 'FINAL_ACCOUNTS') THEN 1 ELSE 0 END) AS others,
  CASE
    WHEN scope = 'GOVERNMENT' OR fiscal_year IS NULL THEN NULL
    WHEN SUM(CASE WHEN kind = 'BUDGET' THEN 1 ELSE 0 END) = 0 AND SUM(CASE WHEN kind = 'FINAL_ACCOUNTS' THEN 1 ELSE 0 END) = 0 THEN 'BUDGET, FINAL_ACCOUNTS'
    WHEN SUM(CASE WHEN kind = 'BUDGET' THEN 1 ELSE 0 END) = 0 THEN 'BUDGET'
    WHEN SUM(CASE WHEN kind = 'FINAL_ACCOUNTS' THEN 1 ELSE 0 END) = 0 THEN 'FINAL_ACCOUNTS'
  END AS missing
FROM document_current
WHERE document_id NOT IN (SELECT document_id FROM v_twin)
GROUP BY COALESCE(agency_id, document_id), scope, fiscal_year
ORDER BY agency_name, scope, fiscal_year
