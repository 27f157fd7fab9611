-- 按国际政府职能分类（COFOG）大类，各地各机构支出结构如何？人员福利分回各职能。（元，%）
-- How is spending made up by COFOG division across regions and agencies, with staff benefits given back to the functions? (yuan, percent)
-- :stage BUDGET, EXECUTION or FINAL; FINAL where not said
-- General public budget. Benefits (pensions 20805, medical 21011 and housing 22102 of staff) are spread over the rest in proportion where the accounts
-- part them; where a class is printed whole they stay in it, and benefits_parted is false. No division: a class that has none.
SELECT agency_name, region_code, scope, fiscal_year, stage, cofog, benefits_parted, SUM(printed_yuan) AS printed_yuan,
  CAST(SUM(spread_yuan) AS DECIMAL(22, 2)) AS reallocated_yuan, CAST(100 * SUM(spread_yuan) / NULLIF(MAX(all_yuan), 0) AS DECIMAL(9, 2)) AS reallocated_percent
FROM (
  SELECT r.agency_id, r.agency_name, r.region_code, r.scope, r.fiscal_year, r.stage, m.cofog, r.amount_yuan AS printed_yuan, r.all_yuan,
    CASE WHEN r.benefit_yuan > 0 THEN TRUE ELSE FALSE END AS benefits_parted,
    CASE WHEN r.benefit_yuan = r.all_yuan THEN r.amount_yuan WHEN r.benefit THEN 0 ELSE r.amount_yuan * r.all_yuan / NULLIF(r.all_yuan - r.benefit_yuan, 0) END
      AS spread_yuan
  FROM (
    SELECT b.*, SUM(amount_yuan) OVER (PARTITION BY agency_id, scope, fiscal_year, stage) AS all_yuan,
      SUM(CASE WHEN benefit THEN amount_yuan ELSE 0 END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage) AS benefit_yuan
    FROM (
      SELECT l.*, CASE WHEN SUBSTRING(l.function_code FROM 1 FOR 5) IN ('20805', '21011', '22102') THEN TRUE ELSE FALSE END AS benefit
      FROM v_function_level l
      WHERE fund = 'GENERAL' AND function_level = chosen_level AND stage = COALESCE(CAST(:stage AS VARCHAR), 'FINAL')
    ) b
  ) r
  LEFT JOIN (VALUES ('201', '01'), ('202', '01'), ('203', '02'), ('204', '03'), ('205', '09'), ('206', '04'), ('207', '08'), ('208', '10'), ('210', '07'),
    ('211', '05'), ('212', '06'), ('213', '04'), ('214', '04'), ('215', '04'), ('216', '04'), ('217', '04'), ('219', '01'), ('220', '04'), ('221', '06'),
    ('222', '04'), ('223', '04'), ('224', '03'), ('227', '01'), ('229', '01'), ('230', '01'), ('231', '01'), ('232', '01'), ('233', '01'))
    AS m (function_class, cofog) ON m.function_class = r.function_class
) c
GROUP BY agency_id, agency_name, region_code, scope, fiscal_year, stage, cofog, benefits_parted
ORDER BY scope, region_code NULLS LAST, agency_name, fiscal_year, cofog
