-- One document with a table of two rows, and an older version of it that must not be published.
INSERT INTO run (job, started_at, status) VALUES ('first', TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00', 'COMPLETED');
INSERT INTO run (job, started_at, status) VALUES ('second', TIMESTAMP WITH TIME ZONE '2024-02-01 00:00:00+00', 'COMPLETED');
INSERT INTO agency (agency_id, name, region_code) VALUES ('a1', '某局, "本级"
(机关)', '990000');
INSERT INTO agency_name (agency_id, name, documents) VALUES ('a1', '某局, "本级"
(机关)', 1);
INSERT INTO region (region_code, name, parent) VALUES ('990000', '某市', NULL);
INSERT INTO form (form_id, flow, fund, layout) VALUES ('expenditure', 'EXPENDITURE', 'ALL', 'LISTING');
INSERT INTO account (scheme, code, name, valid_from, valid_to) VALUES ('FUNCTION', '208', '社会保障和就业支出', NULL, NULL);

INSERT INTO document (document_id, run_id, path, sha256, media_type, size, title, kind, scope, agency_id, agency_printed, region_code, fiscal_year,
    evidence, pages, refused_pages, state, superseded_by, extractor_version)
  VALUES ('d1', 1, 'b/旧.pdf', REPEAT('0', 64), 'application/pdf', 10, '旧', 'BUDGET', 'UNIT', 'a1', NULL, NULL, 2023, NULL, 1, NULL, 'SUPERSEDED', 'd1', '1');
INSERT INTO document (document_id, run_id, path, sha256, media_type, size, title, kind, scope, agency_id, agency_printed, region_code, fiscal_year,
    evidence, pages, refused_pages, state, superseded_by, extractor_version)
  VALUES ('d1', 2, 'b/决算.pdf', REPEAT('1', 64), 'application/pdf', 20, '<b>决算</b> & "公开"', 'FINAL_ACCOUNTS', 'DEPARTMENT', 'a1', '某局', '990000', 2023,
    'cover', 3, '2: IMAGE_ONLY', 'CURRENT', NULL, '1');

INSERT INTO printed_table VALUES ('d1', 2, 'd1-001', 1, 'expenditure', '支出决算表', '公开03表', '万元', 'head', 'lattice', 'lattice: bound 2, lost 0',
  1, 1, 2, 2, 2, 0, NULL);
INSERT INTO table_segment VALUES ('d1', 2, 'd1-001', 1, 1, 10, 20, 110, 220);
INSERT INTO cell VALUES ('d1', 2, 'd1-001', 0, 0, 1, 2, 1, 10, 20, 110, 30, 'HEAD', NULL, '支出', NULL);
INSERT INTO cell VALUES ('d1', 2, 'd1-001', 1, 0, 1, 1, 1, 10, 30, 60, 40, 'LABEL', NULL, '=HYPERLINK("x")', NULL);
INSERT INTO cell VALUES ('d1', 2, 'd1-001', 1, 1, 1, 1, 1, 60, 30, 110, 40.5, 'VALUE', 'PRINTED', '-36.14', NULL);
INSERT INTO cell VALUES ('d1', 2, 'd1-001', 2, 0, 1, 1, 1, 10, 40, 60, 50, 'LABEL', NULL, '', NULL);
INSERT INTO cell VALUES ('d1', 2, 'd1-001', 2, 1, 1, 1, 1, 60, 40, 110, 50, 'VALUE', 'DASH', '——', '0');

INSERT INTO fact (fact_id, run_id, document_id, table_id, row_index, column_index, page, agency_id, scope, fiscal_year, stage, form_id, flow, fund, measure, of_which,
    value_kind, scheme, code, item_name, column_label, printed, unit, amount_yuan, ulp_yuan, value_state, is_total, is_leaf, origin, status,
    inferred_from, confidence)
  VALUES ('f1', 2, 'd1', 'd1-001', 1, 1, 1, 'a1', 'DEPARTMENT', 2023, 'FINAL', 'expenditure', 'EXPENDITURE', 'ALL', 'TOTAL', FALSE, 'AMOUNT',
  'FUNCTION', '208', '=HYPERLINK("x")', '支出/合计', '-36.14', '万元', -361400.0000, 100.0000, 'PRINTED', FALSE, TRUE, 'TABLE', 'DISPUTED', NULL, 0.5000);
INSERT INTO fact (fact_id, run_id, document_id, table_id, row_index, column_index, page, agency_id, scope, fiscal_year, stage, form_id, flow, fund, measure, of_which,
    value_kind, scheme, code, item_name, column_label, printed, unit, amount_yuan, ulp_yuan, value_state, is_total, is_leaf, origin, status,
    inferred_from, confidence)
  VALUES ('f2', 2, 'd1', NULL, -1, -1, 3, 'a1', 'DEPARTMENT', 2023, 'FINAL', 'three_public', 'EXPENDITURE', 'APPROPRIATION', 'TOTAL', FALSE,
  'PERCENT', 'THREE_PUBLIC', 'TOTAL', '+三公', NULL, '-1.35%', '%', NULL, NULL, 'PRINTED', FALSE, TRUE, 'PROSE', 'PROVEN', NULL, 0.9990);
INSERT INTO fact (fact_id, run_id, document_id, table_id, row_index, column_index, page, agency_id, scope, fiscal_year, stage, form_id, flow, fund, measure, of_which,
    value_kind, scheme, code, item_name, column_label, printed, unit, amount_yuan, ulp_yuan, value_state, is_total, is_leaf, origin, status,
    inferred_from, confidence)
  VALUES ('f1', 1, 'd1', NULL, 1, 1, 1, 'a1', 'DEPARTMENT', 2023, 'FINAL', 'expenditure', 'EXPENDITURE', 'ALL', 'TOTAL', FALSE, 'AMOUNT',
  'FUNCTION', '208', '旧', '支出/合计', '1', '万元', 10000, 10000, 'PRINTED', FALSE, TRUE, 'TABLE', 'UNCHECKED', NULL, 0.5);

INSERT INTO form_coverage VALUES ('d1', 2, 1, 'expenditure', 'PRESENT', 'd1-001', 1, '支出决算表');
INSERT INTO form_coverage VALUES ('d1', 2, 2, 'government_fund', 'ABSENT', NULL, 0, NULL);
INSERT INTO statistic VALUES ('d1', 2, 1, 'a1', 2023, 'STAFF', 12.0000, '人', 3, '@在编 12 人');
INSERT INTO number_ledger VALUES ('d1', 2, 1, 0, '-36.14', 60, 30, 110, 40.5, TRUE, 'FACT', 'd1-001', 'f1');
INSERT INTO number_ledger VALUES ('d1', 2, 1, 1, '77.70', 60, 41, 110, 50, TRUE, 'UNACCOUNTED', 'd1-001', NULL);
INSERT INTO number_ledger VALUES ('d1', 2, 1, 2, '2023', 60, 21, 80, 29, TRUE, 'DATE', 'd1-001', NULL);
INSERT INTO number_ledger VALUES ('d1', 2, 3, 0, '3', 60, 41, 110, 50, FALSE, 'PAGE_NUMBER', NULL, NULL);
INSERT INTO check_result VALUES ('d1', 2, 'c1', 'FA03-H1', '合计', 'FAIL', -361400, -361300, -100, 50, 1, NULL, 'UNDECIDED');
INSERT INTO check_result VALUES ('d1', 2, 'c2', 'FA03-R', '208', 'OK', 0, 0, 0, 50, 1, NULL, NULL);
INSERT INTO check_operand VALUES ('d1', 2, 'c1', 1, 'f1', 'TOTAL', 1);
INSERT INTO quarantine VALUES ('a/坏.pdf', NULL, NULL, 'application/pdf', 5, 'read', 'BROKEN', 'The file ends early. Fetch it again.', NULL, 2, '1', 1, 2);
