-- The dataset. Columns that the contract names carry the contract's names.
--
-- Every row that a document gives is keyed by the document's version (document_id, run_id). A version is current or it is not; its rows follow it.
-- Nothing is deleted: superseded versions stay readable. The views *_current show the current versions without run numbers.
-- Amounts are yuan, DECIMAL(22,4). Boxes: PDF points, origin top left; in texts y is the line from 1 and x the character offset from 0.

CREATE TABLE run (
  run_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job VARCHAR NOT NULL,
  started_at TIMESTAMP WITH TIME ZONE NOT NULL,
  finished_at TIMESTAMP WITH TIME ZONE,
  -- STARTED, COMPLETED, FAILED, KILLED
  status VARCHAR(20) NOT NULL
);

CREATE TABLE source_file (
  -- below the input folder, / between the parts; bytes that are no UTF-8 as %HH
  path VARCHAR PRIMARY KEY,
  sha256 CHAR(64),
  media_type VARCHAR(200),
  size BIGINT,
  -- NEW, UNCHANGED, CHANGED, GONE, DUPLICATE, UNREADABLE
  state VARCHAR(20) NOT NULL,
  document_id VARCHAR(16),
  -- the path that stands for the same bytes
  duplicate_of VARCHAR,
  first_run BIGINT NOT NULL REFERENCES run,
  last_run BIGINT NOT NULL REFERENCES run
);

CREATE TABLE document (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL REFERENCES run,
  path VARCHAR NOT NULL,
  sha256 CHAR(64) NOT NULL,
  media_type VARCHAR(200) NOT NULL,
  size BIGINT NOT NULL,
  title VARCHAR,
  kind VARCHAR(40) NOT NULL,
  scope VARCHAR(40),
  agency_id VARCHAR(16),
  -- as printed; agency_id is what reconciling makes of it
  agency_printed VARCHAR,
  region_code VARCHAR(12),
  fiscal_year INTEGER,
  evidence VARCHAR,
  pages INTEGER NOT NULL,
  refused_pages VARCHAR,
  -- CURRENT, SUPERSEDED, GONE
  state VARCHAR(20) NOT NULL,
  is_current BOOLEAN GENERATED ALWAYS AS (state = 'CURRENT'),
  -- the document that took its place, null where none did
  superseded_by VARCHAR(16),
  extractor_version VARCHAR(100) NOT NULL,
  PRIMARY KEY (document_id, run_id)
);
CREATE INDEX document_path ON document (path);

CREATE TABLE printed_table (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  table_id VARCHAR(80) NOT NULL,
  sequence INTEGER NOT NULL,
  form_id VARCHAR(60) NOT NULL,
  title VARCHAR,
  form_number VARCHAR,
  unit VARCHAR,
  unit_evidence VARCHAR,
  method VARCHAR(40),
  scores VARCHAR,
  page_from INTEGER NOT NULL,
  page_to INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  column_count INTEGER NOT NULL,
  bound_columns INTEGER NOT NULL,
  lost_characters INTEGER NOT NULL,
  note VARCHAR,
  PRIMARY KEY (document_id, run_id, table_id),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

-- where a table is printed, one box a page
CREATE TABLE table_segment (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  table_id VARCHAR(80) NOT NULL,
  sequence INTEGER NOT NULL,
  page INTEGER NOT NULL,
  x0 DOUBLE PRECISION NOT NULL,
  y0 DOUBLE PRECISION NOT NULL,
  x1 DOUBLE PRECISION NOT NULL,
  y1 DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (document_id, run_id, table_id, sequence),
  FOREIGN KEY (document_id, run_id, table_id) REFERENCES printed_table
);

CREATE TABLE cell (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  table_id VARCHAR(80) NOT NULL,
  row_index INTEGER NOT NULL,
  column_index INTEGER NOT NULL,
  row_span INTEGER NOT NULL,
  column_span INTEGER NOT NULL,
  page INTEGER NOT NULL,
  x0 DOUBLE PRECISION,
  y0 DOUBLE PRECISION,
  x1 DOUBLE PRECISION,
  y1 DOUBLE PRECISION,
  -- HEAD, LABEL, CODE, LINE_NUMBER, COLUMN_NUMBER, VALUE, TEXT
  role VARCHAR(20),
  -- of a value cell: PRINTED, ZERO, BLANK, DASH
  value_state VARCHAR(20),
  text VARCHAR NOT NULL,
  PRIMARY KEY (document_id, run_id, table_id, row_index, column_index),
  FOREIGN KEY (document_id, run_id, table_id) REFERENCES printed_table
);

CREATE TABLE fact (
  fact_id VARCHAR(80) NOT NULL,
  run_id BIGINT NOT NULL,
  document_id VARCHAR(16) NOT NULL,
  table_id VARCHAR(80),
  row_index INTEGER,
  column_index INTEGER,
  page INTEGER NOT NULL,
  agency_id VARCHAR(16),
  scope VARCHAR(40),
  fiscal_year INTEGER,
  stage VARCHAR(40),
  form_id VARCHAR(60),
  flow VARCHAR(40) NOT NULL,
  fund VARCHAR(40) NOT NULL,
  measure VARCHAR(40) NOT NULL,
  of_which BOOLEAN NOT NULL,
  value_kind VARCHAR(20) NOT NULL,
  scheme VARCHAR(20) NOT NULL,
  code VARCHAR(40),
  item_name VARCHAR,
  column_label VARCHAR,
  printed VARCHAR NOT NULL,
  unit VARCHAR,
  amount_yuan DECIMAL(22,4),
  ulp_yuan DECIMAL(22,4),
  value_state VARCHAR(20) NOT NULL,
  is_total BOOLEAN NOT NULL,
  is_leaf BOOLEAN NOT NULL,
  origin VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  inferred_from VARCHAR,
  confidence DECIMAL(5,4),
  PRIMARY KEY (fact_id, run_id),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE claim (
  claim_id VARCHAR(80) NOT NULL,
  run_id BIGINT NOT NULL,
  document_id VARCHAR(16) NOT NULL,
  page INTEGER NOT NULL,
  sentence VARCHAR NOT NULL,
  agency_id VARCHAR(16),
  fiscal_year INTEGER,
  stage VARCHAR(40),
  flow VARCHAR(40),
  fund VARCHAR(40),
  measure VARCHAR(40),
  scheme VARCHAR(20),
  code VARCHAR(40),
  item_name VARCHAR,
  value_kind VARCHAR(20),
  printed VARCHAR NOT NULL,
  unit VARCHAR,
  value_yuan DECIMAL(22,4),
  value_number DECIMAL(30,8),
  fact_id VARCHAR(80),
  PRIMARY KEY (claim_id, run_id),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE project (
  project_id VARCHAR(80) NOT NULL,
  run_id BIGINT NOT NULL,
  document_id VARCHAR(16) NOT NULL,
  table_id VARCHAR(80),
  page INTEGER NOT NULL,
  agency_id VARCHAR(16),
  fiscal_year INTEGER,
  overall BOOLEAN NOT NULL,
  name VARCHAR,
  department VARCHAR,
  unit VARCHAR,
  budget_yuan DECIMAL(22,4),
  adjusted_budget_yuan DECIMAL(22,4),
  executed_yuan DECIMAL(22,4),
  execution_rate DECIMAL(22,4),
  score DECIMAL(22,4),
  grade VARCHAR,
  target_text VARCHAR,
  result_text VARCHAR,
  PRIMARY KEY (project_id, run_id),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE indicator (
  project_id VARCHAR(80) NOT NULL,
  run_id BIGINT NOT NULL,
  document_id VARCHAR(16) NOT NULL,
  sequence INTEGER NOT NULL,
  page INTEGER NOT NULL,
  level1 VARCHAR,
  level2 VARCHAR,
  level3 VARCHAR,
  operator VARCHAR,
  target VARCHAR,
  target_number DECIMAL(30,8),
  actual VARCHAR,
  actual_number DECIMAL(30,8),
  unit VARCHAR,
  weight DECIMAL(22,4),
  score DECIMAL(22,4),
  reason VARCHAR,
  PRIMARY KEY (project_id, run_id, sequence),
  FOREIGN KEY (project_id, run_id) REFERENCES project,
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE statistic (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  sequence INTEGER NOT NULL,
  agency_id VARCHAR(16),
  fiscal_year INTEGER,
  metric VARCHAR(40) NOT NULL,
  "VALUE" DECIMAL(22,4),
  unit VARCHAR,
  page INTEGER NOT NULL,
  sentence VARCHAR,
  PRIMARY KEY (document_id, run_id, sequence),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE form_coverage (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  sequence INTEGER NOT NULL,
  form_id VARCHAR(60) NOT NULL,
  coverage VARCHAR(20) NOT NULL,
  table_id VARCHAR(80),
  facts INTEGER NOT NULL,
  evidence VARCHAR,
  PRIMARY KEY (document_id, run_id, sequence),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE number_ledger (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  page INTEGER NOT NULL,
  token INTEGER NOT NULL,
  printed VARCHAR NOT NULL,
  x0 DOUBLE PRECISION,
  y0 DOUBLE PRECISION,
  x1 DOUBLE PRECISION,
  y1 DOUBLE PRECISION,
  in_table BOOLEAN NOT NULL,
  role VARCHAR(20) NOT NULL,
  table_id VARCHAR(80),
  -- id of the fact, claim or project that it became, or null
  target VARCHAR(80),
  PRIMARY KEY (document_id, run_id, page, token),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE check_result (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  check_id VARCHAR(80) NOT NULL,
  rule VARCHAR(40) NOT NULL,
  instance VARCHAR,
  level VARCHAR(20) NOT NULL,
  printed DECIMAL(22,4),
  computed DECIMAL(22,4),
  difference DECIMAL(22,4),
  tolerance DECIMAL(22,4),
  page INTEGER,
  message VARCHAR,
  cause VARCHAR(20),
  PRIMARY KEY (document_id, run_id, check_id),
  FOREIGN KEY (document_id, run_id) REFERENCES document
);

CREATE TABLE check_operand (
  document_id VARCHAR(16) NOT NULL,
  run_id BIGINT NOT NULL,
  check_id VARCHAR(80) NOT NULL,
  sequence INTEGER NOT NULL,
  -- a fact_id or a claim_id
  operand_id VARCHAR(80) NOT NULL,
  role VARCHAR(20) NOT NULL,
  sign INTEGER NOT NULL,
  PRIMARY KEY (document_id, run_id, check_id, sequence),
  FOREIGN KEY (document_id, run_id, check_id) REFERENCES check_result
);
CREATE INDEX check_operand_operand ON check_operand (operand_id, run_id);

-- a file or folder that could not be read; the row goes when the file could be read or is gone
CREATE TABLE quarantine (
  path VARCHAR PRIMARY KEY,
  document_id VARCHAR(16),
  sha256 CHAR(64),
  media_type VARCHAR(200),
  size BIGINT,
  -- crawl, read, form, fact, settle, prose, check, store
  step VARCHAR(20) NOT NULL,
  cause VARCHAR(40) NOT NULL,
  -- what is wrong and what to do about it
  message VARCHAR NOT NULL,
  limit_passed VARCHAR,
  attempts INTEGER NOT NULL,
  extractor_version VARCHAR(100) NOT NULL,
  first_run BIGINT NOT NULL REFERENCES run,
  last_run BIGINT NOT NULL REFERENCES run
);

-- references

CREATE TABLE form (
  form_id VARCHAR(60) PRIMARY KEY,
  -- of the whole form; null where its columns say it
  flow VARCHAR(40),
  fund VARCHAR(40),
  -- LISTING, SHEET
  layout VARCHAR(20)
);

CREATE TABLE account (
  scheme VARCHAR(20) NOT NULL,
  code VARCHAR(40) NOT NULL,
  name VARCHAR NOT NULL,
  -- first and last year of this name, null where open
  valid_from INTEGER,
  valid_to INTEGER,
  PRIMARY KEY (scheme, code)
);

CREATE TABLE region (
  region_code VARCHAR(12) PRIMARY KEY,
  name VARCHAR NOT NULL,
  parent VARCHAR(12)
);

-- agencies of the current documents; recomputed by every run
CREATE TABLE agency (
  agency_id VARCHAR(16) PRIMARY KEY,
  name VARCHAR NOT NULL,
  region_code VARCHAR(12)
);

CREATE TABLE agency_name (
  agency_id VARCHAR(16) NOT NULL REFERENCES agency,
  -- a variant as printed
  name VARCHAR NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (agency_id, name)
);

-- what readers want: current versions, each row readable alone

CREATE VIEW document_current AS
SELECT d.* EXCEPT (run_id, state, is_current, superseded_by, path), d.path AS file, a.name AS agency_name
FROM document d LEFT JOIN agency a ON a.agency_id = d.agency_id
WHERE d.is_current;

CREATE VIEW printed_table_current AS
SELECT t.* EXCEPT (run_id), d.path AS file
FROM printed_table t JOIN document d ON d.document_id = t.document_id AND d.run_id = t.run_id AND d.is_current;

CREATE VIEW table_segment_current AS
SELECT s.* EXCEPT (run_id), d.path AS file
FROM table_segment s JOIN document d ON d.document_id = s.document_id AND d.run_id = s.run_id AND d.is_current;

CREATE VIEW cell_current AS
SELECT c.* EXCEPT (run_id), d.path AS file
FROM cell c JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current;

CREATE VIEW fact_current AS
SELECT f.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM fact f JOIN document d ON d.document_id = f.document_id AND d.run_id = f.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = f.agency_id;

CREATE VIEW claim_current AS
SELECT c.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM claim c JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = c.agency_id;

CREATE VIEW project_current AS
SELECT p.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM project p JOIN document d ON d.document_id = p.document_id AND d.run_id = p.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = p.agency_id;

CREATE VIEW indicator_current AS
SELECT i.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM indicator i JOIN document d ON d.document_id = i.document_id AND d.run_id = i.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = d.agency_id;

CREATE VIEW statistic_current AS
SELECT s.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM statistic s JOIN document d ON d.document_id = s.document_id AND d.run_id = s.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = s.agency_id;

CREATE VIEW form_coverage_current AS
SELECT c.* EXCEPT (run_id), d.path AS file
FROM form_coverage c JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current;

CREATE VIEW number_ledger_current AS
SELECT n.* EXCEPT (run_id), d.path AS file
FROM number_ledger n JOIN document d ON d.document_id = n.document_id AND d.run_id = n.run_id AND d.is_current;

CREATE VIEW check_result_current AS
SELECT c.* EXCEPT (run_id), d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code
FROM check_result c JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current
LEFT JOIN agency a ON a.agency_id = d.agency_id;

CREATE VIEW check_operand_current AS
SELECT o.* EXCEPT (run_id), d.path AS file
FROM check_operand o JOIN document d ON d.document_id = o.document_id AND d.run_id = o.run_id AND d.is_current;
