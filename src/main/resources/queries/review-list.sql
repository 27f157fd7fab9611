-- 哪些大额数字没有得到验证，在哪一页哪一格？（元）
-- Which large figures are not proven, and on which page and in which cell do they stand? (yuan)
-- :least yuan and more, 1000000 where not said
-- :agency a part of the name
-- The thousand greatest; rows and columns count from 1.
SELECT amount_yuan, status, suspect, agency_name, fiscal_year, stage, form_id, item_name, column_label, printed, unit, file, page, row_index + 1 AS table_row,
  column_index + 1 AS table_column, table_id, fact_id
FROM fact_current
WHERE status IN ('UNCHECKED', 'DISPUTED') AND value_kind = 'AMOUNT' AND ABS(amount_yuan) >= COALESCE(CAST(:least AS DECIMAL(22, 4)), 1000000)
  AND (CAST(:agency AS VARCHAR) IS NULL OR POSITION(CAST(:agency AS VARCHAR) IN agency_name) > 0)
  AND document_id NOT IN (SELECT document_id FROM v_twin)
ORDER BY ABS(amount_yuan) DESC, fact_id
FETCH FIRST 1000 ROWS ONLY
