-- 公务接待每人次花多少？依据哪句话？（元，人次）
-- What did official reception cost per visitor, and by which sentence? (yuan, persons)
SELECT agency_name, fiscal_year, reception_yuan, visitors, CAST(reception_yuan / NULLIF(visitors, 0) AS DECIMAL(22, 2)) AS per_visitor_yuan, sentence, file, page
FROM (
  SELECT t.agency_name, t.fiscal_year, t.amount_yuan AS reception_yuan, s."VALUE" AS visitors, s.sentence, s.file, s.page,
    ROW_NUMBER() OVER (PARTITION BY t.agency_id, t.fiscal_year ORDER BY s."VALUE" DESC, s.page, s.sequence) AS choice
  FROM v_three_public t
  JOIN statistic_current s ON s.agency_id = t.agency_id AND s.fiscal_year = t.fiscal_year AND s.metric = 'VISITORS'
  WHERE t.stage = 'FINAL' AND t.item = 'RECEPTION'
) r
WHERE choice = 1
ORDER BY per_visitor_yuan DESC NULLS LAST, agency_name, fiscal_year
