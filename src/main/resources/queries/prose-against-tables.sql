-- 文字与表在哪里说法不同？
-- Where does the text say otherwise than the tables?
SELECT agency_name, fiscal_year, file, page, level, cause, printed, expected, difference AS difference_yuan, message_zh, message_en, sentence
FROM v_findings
WHERE kind = 'PROSE_TABLE' AND level <> 'ROUND'
ORDER BY file, page, finding_id
