-- What a workbook holds behind a cell that shows it otherwise. Every statement can be run again.

ALTER TABLE cell ADD COLUMN IF NOT EXISTS stored VARCHAR;

DROP VIEW IF EXISTS cell_current;
CREATE VIEW cell_current AS
SELECT c.* EXCEPT (run_id), d.path AS file
FROM cell c JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current;
