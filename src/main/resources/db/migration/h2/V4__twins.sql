-- Publications of one disclosure: the document and the one that speaks in its place. Every statement can be run again.

DROP VIEW IF EXISTS v_figure;
DROP VIEW IF EXISTS v_twin;
CREATE VIEW v_twin AS
SELECT c.document_id, c.instance AS superseded_by
FROM check_result c JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current
WHERE c.rule = 'XDC-TWIN';

-- As before, but a publication of a disclosure is no second witness of what the other prints at the same point.
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
  LEFT JOIN v_twin t ON t.document_id = f.document_id
  WHERE f.coordinate IS NOT NULL AND f.agency_id IS NOT NULL
    AND (t.document_id IS NULL OR NOT EXISTS (
      SELECT 1 FROM fact_current o WHERE o.document_id = t.superseded_by AND o.agency_id = f.agency_id AND o.coordinate = f.coordinate))
) w
WHERE w.choice = 1;
