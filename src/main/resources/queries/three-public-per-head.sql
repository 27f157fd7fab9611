-- 各机构最近一年决算的“三公”经费人均多少？（元，人）
-- What did the three public expenses come to per member of staff, in the latest accounts of each agency? (yuan, persons)
SELECT agency_name, region_code, fiscal_year, amount_yuan, staff, CAST(amount_yuan / NULLIF(staff, 0) AS DECIMAL(22, 2)) AS per_head_yuan, sentence, file
FROM (
  SELECT t.agency_name, t.region_code, t.fiscal_year, t.amount_yuan, s."VALUE" AS staff, s.sentence, s.file,
    ROW_NUMBER() OVER (PARTITION BY t.agency_id ORDER BY t.fiscal_year DESC, CASE s.metric WHEN 'STAFF' THEN 0 ELSE 1 END, s."VALUE" DESC, s.page, s.sequence)
      AS choice
  FROM (
    SELECT agency_id, MIN(agency_name) AS agency_name, MIN(region_code) AS region_code, fiscal_year, SUM(amount_yuan) AS amount_yuan
    FROM v_three_public
    WHERE stage = 'FINAL'
    GROUP BY agency_id, fiscal_year
  ) t
  LEFT JOIN statistic_current s ON s.agency_id = t.agency_id AND s.fiscal_year = t.fiscal_year AND s.metric IN ('STAFF', 'FISCALLY_SUPPORTED_STAFF')
) p
WHERE choice = 1
ORDER BY per_head_yuan DESC NULLS LAST, agency_name
