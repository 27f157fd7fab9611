-- Where the part of each document lies in the files that were published last, so that the next publication keeps what did not change; and indexes for what
-- people and the program ask. Every statement can be run again.

CREATE TABLE IF NOT EXISTS published_part (
  document_id VARCHAR(16) PRIMARY KEY,
  mark CHAR(64) NOT NULL,
  places VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS published_file (
  name VARCHAR PRIMARY KEY,
  mark VARCHAR NOT NULL,
  size BIGINT NOT NULL,
  modified BIGINT NOT NULL,
  file_key VARCHAR NOT NULL
);

-- counted once, when all is published; null where an older program published
ALTER TABLE publication ADD COLUMN IF NOT EXISTS facts BIGINT;
ALTER TABLE publication ADD COLUMN IF NOT EXISTS in_forms BIGINT;
ALTER TABLE publication ADD COLUMN IF NOT EXISTS proven BIGINT;

CREATE INDEX IF NOT EXISTS fact_form ON fact (form_id, is_total, code);
CREATE INDEX IF NOT EXISTS check_result_rule ON check_result (rule);
CREATE INDEX IF NOT EXISTS document_agency ON document (agency_id, fiscal_year);
