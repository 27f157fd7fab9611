-- 哪些项目钱没花出去，自评分却高？（%，分）
-- Which projects spent little of their money and still scored themselves high? (percent, points)
-- :below execution below this percent, 80 where not said
-- :score at least these points, 90 where not said
SELECT agency_name, fiscal_year, name, COALESCE(adjusted_budget_yuan, budget_yuan) AS budget_yuan, executed_yuan, executed_percent, printed_percent, score, grade,
  file, page
FROM v_projects
WHERE COALESCE(executed_percent, printed_percent) < COALESCE(CAST(:below AS DECIMAL(9, 2)), 80) AND score >= COALESCE(CAST(:score AS DECIMAL(9, 2)), 90)
ORDER BY COALESCE(executed_percent, printed_percent), agency_name, name
