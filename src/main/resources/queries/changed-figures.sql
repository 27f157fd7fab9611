-- 同一文件两次公开之间，哪些数变了？（元）
-- Which figures changed between two publications of one document? (yuan)
-- Points that a publication prints with one value only; an older version of a file, or another file of the same disclosure.
SELECT o.path AS older_file, n.path AS newer_file, o.coordinate, o.printed AS older_printed, n.printed AS newer_printed, o.amount_yuan AS older_yuan,
  n.amount_yuan AS newer_yuan, n.amount_yuan - o.amount_yuan AS change_yuan, o.page AS older_page, n.page AS newer_page
FROM (
  SELECT d.document_id, d.run_id, d.superseded_by AS newer FROM document d WHERE d.superseded_by IS NOT NULL
  UNION
  SELECT d.document_id, d.run_id, t.superseded_by FROM document d JOIN v_twin t ON t.document_id = d.document_id WHERE d.is_current
) p
JOIN (
  SELECT f.document_id, f.run_id, f.coordinate, MIN(d.path) AS path, MIN(f.printed) AS printed, MIN(f.amount_yuan) AS amount_yuan, MIN(f.page) AS page
  FROM fact f JOIN document d ON d.document_id = f.document_id AND d.run_id = f.run_id
  WHERE f.coordinate IS NOT NULL AND f.amount_yuan IS NOT NULL
  GROUP BY f.document_id, f.run_id, f.coordinate
  HAVING MIN(f.amount_yuan) = MAX(f.amount_yuan)
) o ON o.document_id = p.document_id AND o.run_id = p.run_id
JOIN (
  SELECT f.document_id, f.coordinate, MIN(d.path) AS path, MIN(f.printed) AS printed, MIN(f.amount_yuan) AS amount_yuan, MIN(f.page) AS page
  FROM fact f JOIN document d ON d.document_id = f.document_id AND d.run_id = f.run_id AND d.is_current
  WHERE f.coordinate IS NOT NULL AND f.amount_yuan IS NOT NULL
  GROUP BY f.document_id, f.coordinate
  HAVING MIN(f.amount_yuan) = MAX(f.amount_yuan)
) n ON n.document_id = p.newer AND n.coordinate = o.coordinate
WHERE n.amount_yuan <> o.amount_yuan
ORDER BY older_file, o.page, o.coordinate
