-- What need not be done again: the files that look as they did when they were hashed, and what was published last. Every statement can be run again.

CREATE TABLE IF NOT EXISTS sighting (
  path VARCHAR PRIMARY KEY,
  size BIGINT NOT NULL,
  modified BIGINT NOT NULL,
  file_key VARCHAR NOT NULL,
  sha256 CHAR(64) NOT NULL,
  media_type VARCHAR(200) NOT NULL,
  hashed_at BIGINT NOT NULL,
  extractor_version VARCHAR(64) NOT NULL
);

CREATE TABLE IF NOT EXISTS publication (
  stamp CHAR(64) PRIMARY KEY
);
