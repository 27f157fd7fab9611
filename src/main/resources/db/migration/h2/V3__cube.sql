-- The cube: what a figure is of beside its row, its point as one key, and what the laws find. Every statement can be run again.

DROP VIEW IF EXISTS fact_current;
ALTER TABLE fact ADD COLUMN IF NOT EXISTS function_code VARCHAR(7);
ALTER TABLE fact ADD COLUMN IF NOT EXISTS economic_code VARCHAR(7);
-- DEPARTMENT, GOVERNMENT
ALTER TABLE fact ADD COLUMN IF NOT EXISTS account_system VARCHAR(20);
ALTER TABLE fact ADD COLUMN IF NOT EXISTS revenue_code VARCHAR(9);
ALTER TABLE fact ADD COLUMN IF NOT EXISTS project_name VARCHAR;
ALTER TABLE fact ADD COLUMN IF NOT EXISTS holder VARCHAR;
-- null in versions stored before the cube
ALTER TABLE fact ADD COLUMN IF NOT EXISTS coordinate VARCHAR;
ALTER TABLE fact ADD COLUMN IF NOT EXISTS suspect BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX IF NOT EXISTS fact_coordinate ON fact (agency_id, coordinate);

CREATE VIEW fact_current AS
SELECT f.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM fact f JOIN document d ON d.document_id = f.document_id AND d.run_id = f.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = f.agency_id;

DROP VIEW IF EXISTS claim_current;
ALTER TABLE claim ADD COLUMN IF NOT EXISTS coordinate VARCHAR;

CREATE VIEW claim_current AS
SELECT c.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM claim c JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = c.agency_id;

-- one row a root cause, over the checks that fail by it
CREATE TABLE IF NOT EXISTS finding (
  finding_id VARCHAR(80) NOT NULL,
  run_id BIGINT NOT NULL,
  document_id VARCHAR(16) NOT NULL,
  -- TABLE_SUM, SAME_POINT, PROSE_TABLE, PROSE_PROSE, DERIVED, CROSS_DOCUMENT, DISCLOSURE, FORMAT
  kind VARCHAR(20) NOT NULL,
  -- ROUND, FLAG, FAIL
  level VARCHAR(20) NOT NULL,
  -- DOCUMENT, EXTRACTION, UNDECIDED
  cause VARCHAR(20) NOT NULL,
  page INTEGER,
  printed VARCHAR,
  expected VARCHAR,
  difference DECIMAL(22,4),
  -- the fact or claim that it points at
  suspect_id VARCHAR(80),
  message_zh VARCHAR NOT NULL,
  message_en VARCHAR NOT NULL,
  -- how many checks it explains
  checks INTEGER NOT NULL,
  PRIMARY KEY (finding_id, run_id),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

DROP VIEW IF EXISTS finding_current;
CREATE VIEW finding_current AS
SELECT n.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM finding n JOIN document d ON d.document_id = n.document_id AND d.run_id = n.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = d.agency_id;

-- One figure a point. Its witness is, in this order: not doubted, proven, from a form that lists it before one that sums it up and before tables
-- outside the catalogue, from a table before a sentence, from the newest document, the first printed. The others have the same agency_id and
-- coordinate in fact_current.
DROP VIEW IF EXISTS v_figure;
CREATE VIEW v_figure AS
SELECT w.agency_id, w.agency_name, w.region_code, w.coordinate, w.scope, w.holder, w.fiscal_year, w.stage, w.flow, w.fund, w.measure, w.of_which,
  w.value_kind, w.function_code, w.economic_code, w.account_system, w.revenue_code, w.project_name, w.item_name, w.scheme, w.code, w.amount_yuan, w.unit,
  w.printed, w.status, w.form_id, w.is_total, w.is_leaf, w.witnesses, w.lowest_yuan, w.highest_yuan, w.fact_id, w.document_id, w.table_id, w.page, w.file
FROM (
  SELECT f.*,
    ROW_NUMBER() OVER (
      PARTITION BY f.agency_id, f.coordinate
      ORDER BY
        CASE WHEN f.status = 'DISPUTED' OR f.suspect THEN 1 ELSE 0 END,
        CASE WHEN f.status = 'PROVEN' THEN 0 ELSE 1 END,
        CASE WHEN f.form_id IN ('revenue_expenditure_summary', 'appropriation_summary', 'gov_balance') THEN 1 WHEN f.form_id = 'other' THEN 2 ELSE 0 END,
        CASE WHEN f.origin = 'TABLE' THEN 0 ELSE 1 END,
        d.fiscal_year DESC NULLS LAST, f.document_id, f.page, f.row_index, f.column_index, f.fact_id) AS choice,
    COUNT(*) OVER (PARTITION BY f.agency_id, f.coordinate) AS witnesses,
    MIN(f.amount_yuan) OVER (PARTITION BY f.agency_id, f.coordinate) AS lowest_yuan,
    MAX(f.amount_yuan) OVER (PARTITION BY f.agency_id, f.coordinate) AS highest_yuan
  FROM fact_current f JOIN document_current d ON d.document_id = f.document_id
  WHERE f.coordinate IS NOT NULL AND f.agency_id IS NOT NULL
) w
WHERE w.choice = 1;
