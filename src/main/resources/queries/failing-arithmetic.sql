-- 哪些文件自身算不平？（不算本程序的读取错误）
-- Which documents do not add up by themselves, errors of our reading left out?
-- The first is the greatest difference; differences within rounding are none.
SELECT file, agency_name, fiscal_year, MAX(findings) AS findings, MAX(greatest_yuan) AS greatest_yuan,
  MAX(CASE WHEN place = 1 THEN page END) AS page, MAX(CASE WHEN place = 1 THEN message_zh END) AS message_zh,
  MAX(CASE WHEN place = 1 THEN message_en END) AS message_en
FROM (
  SELECT n.*, COUNT(*) OVER (PARTITION BY document_id) AS findings, MAX(ABS(difference)) OVER (PARTITION BY document_id) AS greatest_yuan,
    ROW_NUMBER() OVER (PARTITION BY document_id ORDER BY ABS(difference) DESC NULLS LAST, page, finding_id) AS place
  FROM v_findings n
  WHERE cause = 'DOCUMENT' AND level = 'FAIL' AND kind IN ('TABLE_SUM', 'SAME_POINT', 'PROSE_TABLE', 'PROSE_PROSE', 'DERIVED')
) f
GROUP BY document_id, file, agency_name, fiscal_year
ORDER BY findings DESC, file
