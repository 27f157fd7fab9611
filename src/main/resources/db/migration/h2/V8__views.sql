-- Views for readers, with plain names. Of each, any column of yuan may be summed over whatever rows are wanted: no total stands beside its parts, no
-- figure is there twice, a department and the unit of its name are never both there, and each figure is the recommended witness of its point (v_figure).
-- Documents whose agency is not known are in none that shows figures; v_document_quality has them. Every statement can be run again.

DROP VIEW IF EXISTS v_government_revenue;
DROP VIEW IF EXISTS v_government_expenditure;
DROP VIEW IF EXISTS v_year_on_year;
DROP VIEW IF EXISTS v_budget_vs_final;
DROP VIEW IF EXISTS v_expenditure_by_function;
DROP VIEW IF EXISTS v_general_budget_by_function;
DROP VIEW IF EXISTS v_function_level;
DROP VIEW IF EXISTS v_basic_by_economic;
DROP VIEW IF EXISTS v_three_public;
DROP VIEW IF EXISTS v_agency_year;
DROP VIEW IF EXISTS v_findings;
DROP VIEW IF EXISTS v_projects;
DROP VIEW IF EXISTS v_overall_evaluations;
DROP VIEW IF EXISTS v_document_quality;
DROP VIEW IF EXISTS v_forms_published;
DROP VIEW IF EXISTS v_figure;

-- As before, with where it is printed and the unit of its last digit.
CREATE VIEW v_figure AS
SELECT w.agency_id, w.agency_name, w.region_code, w.coordinate, w.scope, w.holder, w.fiscal_year, w.stage, w.flow, w.fund, w.measure, w.of_which,
  w.value_kind, w.function_code, w.economic_code, w.account_system, w.revenue_code, w.project_name, w.item_name, w.scheme, w.code, w.amount_yuan, w.unit,
  w.printed, w.status, w.form_id, w.is_total, w.is_leaf, w.witnesses, w.lowest_yuan, w.highest_yuan, w.fact_id, w.document_id, w.table_id, w.page, w.file,
  w.ulp_yuan, w.row_index, w.column_index, w.column_label, w.origin, w.confidence
FROM (
  SELECT f.*, d.path AS file, a.name AS agency_name, COALESCE(a.region_code, d.region_code) AS region_code,
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
  FROM document d JOIN fact f ON f.document_id = d.document_id AND f.run_id = d.run_id
  LEFT JOIN agency a ON a.agency_id = f.agency_id
  WHERE d.is_current AND f.coordinate IS NOT NULL AND f.agency_id IS NOT NULL
    -- all purchases are not all expenditure
    AND (COALESCE(f.form_id, '') NOT IN ('procurement', 'purchased_services') OR f.coordinate LIKE '%|item=%' OR f.coordinate LIKE '%|part=%')
    -- a choice, so that only the figures of twins are looked up
    AND CASE WHEN f.document_id NOT IN (SELECT document_id FROM v_twin) THEN TRUE ELSE NOT EXISTS (
      SELECT 1 FROM v_twin t JOIN fact_current o ON o.document_id = t.superseded_by
      WHERE t.document_id = f.document_id AND o.agency_id = f.agency_id AND o.coordinate = f.coordinate) END
) w
WHERE w.choice = 1;

-- What an agency has and spends in one year and stage as a whole, one row; never summed over years, and stages stand side by side.
CREATE VIEW v_agency_year AS
SELECT agency_id, agency_name, region_code, scope, fiscal_year, stage, revenue_yuan, expenditure_yuan, basic_yuan, project_yuan, opening_balance_yuan,
  closing_balance_yuan, grand_total_yuan, general_expenditure_yuan, personnel_yuan, public_use_yuan, expenditure_fact_id, expenditure_status,
  closing_balance_fact_id, closing_balance_status, personnel_fact_id, personnel_status, public_use_fact_id, public_use_status
FROM (
  SELECT agency_id, MIN(agency_name) AS agency_name, MIN(region_code) AS region_code, scope, fiscal_year, stage,
    MAX(CASE WHEN point = '|flow=REVENUE|fund=ALL|source=TOTAL' THEN amount_yuan END) AS revenue_yuan,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=ALL|use=TOTAL' THEN amount_yuan END) AS expenditure_yuan,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=ALL|use=BASIC' THEN amount_yuan END) AS basic_yuan,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=ALL|use=PROJECT' THEN amount_yuan END) AS project_yuan,
    MAX(CASE WHEN point = '|flow=OPENING_BALANCE|fund=ALL' THEN amount_yuan END) AS opening_balance_yuan,
    MAX(CASE WHEN point = '|flow=CLOSING_BALANCE|fund=ALL' THEN amount_yuan END) AS closing_balance_yuan,
    MAX(CASE WHEN point = '|flow=GRAND_TOTAL|fund=ALL|item=GRAND_TOTAL_EXPENDITURE' THEN amount_yuan END) AS grand_total_yuan,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=GENERAL|use=TOTAL' THEN amount_yuan END) AS general_expenditure_yuan,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=GENERAL|use=PERSONNEL' THEN amount_yuan END) AS personnel_yuan,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=GENERAL|use=PUBLIC_USE' THEN amount_yuan END) AS public_use_yuan,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=ALL|use=TOTAL' THEN fact_id END) AS expenditure_fact_id,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=ALL|use=TOTAL' THEN status END) AS expenditure_status,
    MAX(CASE WHEN point = '|flow=CLOSING_BALANCE|fund=ALL' THEN fact_id END) AS closing_balance_fact_id,
    MAX(CASE WHEN point = '|flow=CLOSING_BALANCE|fund=ALL' THEN status END) AS closing_balance_status,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=GENERAL|use=PERSONNEL' THEN fact_id END) AS personnel_fact_id,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=GENERAL|use=PERSONNEL' THEN status END) AS personnel_status,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=GENERAL|use=PUBLIC_USE' THEN fact_id END) AS public_use_fact_id,
    MAX(CASE WHEN point = '|flow=EXPENDITURE|fund=GENERAL|use=PUBLIC_USE' THEN status END) AS public_use_status,
    -- the department before the unit of its name
    ROW_NUMBER() OVER (PARTITION BY agency_id, fiscal_year, stage ORDER BY CASE scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END, scope) AS choice
  FROM (
    SELECT v_figure.*, SUBSTRING(coordinate FROM POSITION('|flow=' IN coordinate)) AS point
    FROM v_figure
    WHERE scope IN ('DEPARTMENT', 'UNIT') AND holder IS NULL AND value_kind = 'AMOUNT' AND NOT of_which AND amount_yuan IS NOT NULL
      AND fiscal_year IS NOT NULL AND stage IS NOT NULL AND function_code IS NULL AND economic_code IS NULL AND project_name IS NULL
      AND fund IN ('ALL', 'GENERAL')
  ) f
  GROUP BY agency_id, scope, fiscal_year, stage
) y
WHERE choice = 1 AND COALESCE(revenue_yuan, expenditure_yuan, grand_total_yuan, general_expenditure_yuan, personnel_yuan, public_use_yuan) IS NOT NULL;

-- Expenditure by functional account at all levels, what the views by function choose from. Not to be summed as it is: a class (3 digits) stands beside
-- its groups (5) and items (7), and money of all funds beside that of one. The rows with function_level = chosen_level are the finest that add up to the
-- class within rounding; of a holder only where the whole is not printed.
CREATE VIEW v_function_level AS
SELECT agency_id, agency_name, region_code, scope, holder, fiscal_year, stage, fund, function_code, function_class, function_level, amount_yuan, basic_yuan,
  project_yuan, status, fact_id, document_id, page, file,
  CASE
    WHEN items > 0 AND ABS(items_yuan - COALESCE(class_yuan, groups_yuan, items_yuan)) <= ulp_yuan * (items + 1) / 2 THEN 7
    WHEN groups > 0 AND ABS(groups_yuan - COALESCE(class_yuan, groups_yuan)) <= ulp_yuan * (groups + 1) / 2 THEN 5
    WHEN class_yuan IS NOT NULL THEN 3
    ELSE 5
  END AS chosen_level
FROM (
  SELECT p.*,
    MAX(CASE WHEN function_level = 3 THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, holder, fiscal_year, stage, fund, function_class) AS class_yuan,
    SUM(CASE WHEN function_level = 5 THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, holder, fiscal_year, stage, fund, function_class) AS groups_yuan,
    SUM(CASE WHEN function_level = 7 THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, holder, fiscal_year, stage, fund, function_class) AS items_yuan,
    SUM(CASE WHEN function_level = 5 THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, scope, holder, fiscal_year, stage, fund, function_class) AS groups,
    SUM(CASE WHEN function_level = 7 THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, scope, holder, fiscal_year, stage, fund, function_class) AS items,
    MAX(ulp) OVER (PARTITION BY agency_id, scope, holder, fiscal_year, stage, fund, function_class) AS ulp_yuan,
    DENSE_RANK() OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund ORDER BY CASE WHEN holder IS NULL THEN 0 ELSE 1 END, accounts DESC, holder) AS choice
  FROM (
    SELECT g.*, COUNT(*) OVER (PARTITION BY agency_id, scope, holder, fiscal_year, stage, fund) AS accounts
    FROM (
      SELECT agency_id, MIN(agency_name) AS agency_name, MIN(region_code) AS region_code, scope, holder, fiscal_year, stage, fund, function_code,
        SUBSTRING(function_code FROM 1 FOR 3) AS function_class, CHAR_LENGTH(function_code) AS function_level,
        MAX(CASE WHEN measure = 'TOTAL' THEN amount_yuan END) AS amount_yuan,
        MAX(CASE WHEN measure = 'BASIC' THEN amount_yuan END) AS basic_yuan,
        MAX(CASE WHEN measure = 'PROJECT' THEN amount_yuan END) AS project_yuan,
        MAX(CASE WHEN measure = 'TOTAL' THEN ulp_yuan END) AS ulp,
        MAX(CASE WHEN measure = 'TOTAL' THEN status END) AS status,
        MAX(CASE WHEN measure = 'TOTAL' THEN fact_id END) AS fact_id,
        MAX(CASE WHEN measure = 'TOTAL' THEN document_id END) AS document_id,
        MAX(CASE WHEN measure = 'TOTAL' THEN page END) AS page,
        MAX(CASE WHEN measure = 'TOTAL' THEN file END) AS file
      FROM v_figure
      WHERE flow = 'EXPENDITURE' AND measure IN ('TOTAL', 'BASIC', 'PROJECT') AND value_kind = 'AMOUNT' AND NOT of_which AND amount_yuan IS NOT NULL
        AND fiscal_year IS NOT NULL AND stage IS NOT NULL AND CHAR_LENGTH(function_code) IN (3, 5, 7)
        -- nothing else is said of it: no economic account, no project, no item
        AND coordinate LIKE '%|use=' || measure || '|function=' || function_code
      GROUP BY agency_id, scope, holder, fiscal_year, stage, fund, function_code
    ) g
    WHERE amount_yuan IS NOT NULL
  ) p
) l
WHERE choice = 1;

-- All expenditure of departments and units by function.
CREATE VIEW v_expenditure_by_function AS
SELECT e.agency_id, e.agency_name, e.region_code, e.scope, e.fiscal_year, e.stage, e.function_code, a.name AS function_name, e.function_class,
  c.name AS function_class_name, e.amount_yuan, e.basic_yuan, e.project_yuan, e.status, e.fact_id, e.document_id, e.page, e.file
FROM (
  SELECT v_function_level.*,
    DENSE_RANK() OVER (PARTITION BY agency_id, fiscal_year, stage ORDER BY CASE scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END) AS widest
  FROM v_function_level
  WHERE fund = 'ALL' AND scope IN ('DEPARTMENT', 'UNIT') AND holder IS NULL AND function_level = chosen_level
) e
LEFT JOIN account a ON a.scheme = 'FUNCTION' AND a.code = e.function_code
LEFT JOIN account c ON c.scheme = 'FUNCTION' AND c.code = e.function_class
WHERE e.widest = 1;

-- The part of it that the general public budget pays.
CREATE VIEW v_general_budget_by_function AS
SELECT e.agency_id, e.agency_name, e.region_code, e.scope, e.fiscal_year, e.stage, e.function_code, a.name AS function_name, e.function_class,
  c.name AS function_class_name, e.amount_yuan, e.basic_yuan, e.project_yuan, e.status, e.fact_id, e.document_id, e.page, e.file
FROM (
  SELECT v_function_level.*,
    DENSE_RANK() OVER (PARTITION BY agency_id, fiscal_year, stage ORDER BY CASE scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END) AS widest
  FROM v_function_level
  WHERE fund = 'GENERAL' AND scope IN ('DEPARTMENT', 'UNIT') AND holder IS NULL AND function_level = chosen_level
) e
LEFT JOIN account a ON a.scheme = 'FUNCTION' AND a.code = e.function_code
LEFT JOIN account c ON c.scheme = 'FUNCTION' AND c.code = e.function_class
WHERE e.widest = 1;

-- Budget beside final accounts by function, in the coarsest level that either needs, of one fund: one that has both, the general public budget before
-- all appropriation before all money.
CREATE VIEW v_budget_vs_final AS
SELECT b.agency_id, b.agency_name, b.region_code, b.scope, b.fiscal_year, b.fund, b.function_code, a.name AS function_name, b.budget_yuan,
  b.adjusted_budget_yuan, b.final_yuan,
  CAST(100 * b.final_yuan / NULLIF(b.budget_yuan, 0) AS DECIMAL(22, 2)) AS final_of_budget_percent,
  CAST(100 * b.final_yuan / NULLIF(b.adjusted_budget_yuan, 0) AS DECIMAL(22, 2)) AS final_of_adjusted_percent,
  b.budget_status, b.final_status, b.budget_fact_id, b.final_fact_id
FROM (
  SELECT s.*,
    DENSE_RANK() OVER (
      PARTITION BY agency_id, fiscal_year
      ORDER BY CASE scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END,
        CASE fund WHEN 'GENERAL' THEN 0 WHEN 'APPROPRIATION' THEN 1 ELSE 2 END) AS choice
  FROM (
    SELECT g.*,
      SUM(CASE WHEN COALESCE(budget_yuan, adjusted_budget_yuan) IS NOT NULL THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, scope, fiscal_year, fund) AS budgets,
      SUM(CASE WHEN final_yuan IS NOT NULL THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, scope, fiscal_year, fund) AS finals
    FROM (
      SELECT agency_id, MIN(agency_name) AS agency_name, MIN(region_code) AS region_code, scope, fiscal_year, fund, function_code,
        MAX(CASE WHEN stage = 'BUDGET' THEN amount_yuan END) AS budget_yuan,
        MAX(CASE WHEN stage = 'ADJUSTED_BUDGET' THEN amount_yuan END) AS adjusted_budget_yuan,
        MAX(CASE WHEN stage = 'FINAL' THEN amount_yuan END) AS final_yuan,
        MAX(CASE WHEN stage = 'BUDGET' THEN status END) AS budget_status,
        MAX(CASE WHEN stage = 'FINAL' THEN status END) AS final_status,
        MAX(CASE WHEN stage = 'BUDGET' THEN fact_id END) AS budget_fact_id,
        MAX(CASE WHEN stage = 'FINAL' THEN fact_id END) AS final_fact_id
      FROM (
        SELECT v_function_level.*,
          MIN(chosen_level) OVER (PARTITION BY agency_id, scope, fiscal_year, fund, function_class) AS shared_level
        FROM v_function_level
        WHERE scope IN ('DEPARTMENT', 'UNIT') AND holder IS NULL AND stage IN ('BUDGET', 'ADJUSTED_BUDGET', 'FINAL')
          AND fund IN ('ALL', 'APPROPRIATION', 'GENERAL')
      ) f
      WHERE function_level = shared_level
      GROUP BY agency_id, scope, fiscal_year, fund, function_code
    ) g
  ) s
  WHERE budgets > 0 AND finals > 0
) b
LEFT JOIN account a ON a.scheme = 'FUNCTION' AND a.code = b.function_code
WHERE b.choice = 1;

-- Each class of expenditure beside the same stage of the year before, of one fund: the widest that both years have.
CREATE VIEW v_year_on_year AS
SELECT y.agency_id, y.agency_name, y.region_code, y.scope, y.fiscal_year, y.stage, y.fund, y.function_class, a.name AS function_class_name,
  y.amount_yuan, y.previous_yuan, COALESCE(y.amount_yuan, 0) - COALESCE(y.previous_yuan, 0) AS change_yuan,
  CAST(100 * (COALESCE(y.amount_yuan, 0) - y.previous_yuan) / NULLIF(y.previous_yuan, 0) AS DECIMAL(22, 2)) AS change_percent
FROM (
  SELECT s.*,
    DENSE_RANK() OVER (
      PARTITION BY agency_id, fiscal_year, stage
      ORDER BY CASE scope WHEN 'DEPARTMENT' THEN 0 WHEN 'UNIT' THEN 1 ELSE 2 END,
        CASE fund WHEN 'ALL' THEN 0 WHEN 'APPROPRIATION' THEN 1 ELSE 2 END) AS choice
  FROM (
    SELECT g.*,
      COUNT(amount_yuan) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS now,
      COUNT(previous_yuan) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS before
    FROM (
      SELECT f.agency_id, MIN(f.agency_name) AS agency_name, MIN(f.region_code) AS region_code, f.scope, f.fiscal_year + m.years AS fiscal_year, f.stage, f.fund,
        f.function_class,
        SUM(CASE WHEN m.years = 0 THEN f.amount_yuan END) AS amount_yuan,
        SUM(CASE WHEN m.years = 1 THEN f.amount_yuan END) AS previous_yuan
      FROM v_function_level f CROSS JOIN (VALUES (0), (1)) AS m (years)
      WHERE f.function_level = f.chosen_level AND f.holder IS NULL AND f.fund IN ('ALL', 'APPROPRIATION', 'GENERAL')
      GROUP BY f.agency_id, f.scope, f.fiscal_year + m.years, f.stage, f.fund, f.function_class
    ) g
  ) s
  WHERE now > 0 AND before > 0
) y
LEFT JOIN account a ON a.scheme = 'FUNCTION' AND a.code = y.function_class
WHERE y.choice = 1;

-- General public budget of governments: expenditure by function. A government's whole region where it is printed, else the level that prints most.
CREATE VIEW v_government_expenditure AS
SELECT e.agency_id, e.agency_name, e.region_code, e.holder, e.fiscal_year, e.stage, e.function_code, a.name AS function_name, e.function_class,
  c.name AS function_class_name, e.amount_yuan, e.status, e.fact_id, e.document_id, e.page, e.file
FROM v_function_level e
LEFT JOIN account a ON a.scheme = 'FUNCTION' AND a.code = e.function_code
LEFT JOIN account c ON c.scheme = 'FUNCTION' AND c.code = e.function_class
WHERE e.scope = 'GOVERNMENT' AND e.fund = 'GENERAL' AND e.function_level = e.chosen_level;

-- General public budget of governments: revenue by account, kinds (5 digits) where they add up to their class (3), else the class.
CREATE VIEW v_government_revenue AS
SELECT r.agency_id, r.agency_name, r.region_code, r.holder, r.fiscal_year, r.stage, r.revenue_code, a.name AS revenue_name, r.revenue_class,
  c.name AS revenue_class_name, r.amount_yuan, r.status, r.fact_id, r.document_id, r.page, r.file
FROM (
  SELECT p.*,
    MAX(CASE WHEN revenue_level = 3 THEN amount_yuan END) OVER (PARTITION BY agency_id, holder, fiscal_year, stage, revenue_class) AS class_yuan,
    SUM(CASE WHEN revenue_level = 5 THEN amount_yuan END) OVER (PARTITION BY agency_id, holder, fiscal_year, stage, revenue_class) AS kinds_yuan,
    SUM(CASE WHEN revenue_level = 5 THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, holder, fiscal_year, stage, revenue_class) AS kinds,
    MAX(ulp_yuan) OVER (PARTITION BY agency_id, holder, fiscal_year, stage, revenue_class) AS class_ulp_yuan,
    DENSE_RANK() OVER (PARTITION BY agency_id, fiscal_year, stage ORDER BY CASE WHEN holder IS NULL THEN 0 ELSE 1 END, accounts DESC, holder) AS choice
  FROM (
    SELECT v_figure.*, SUBSTRING(revenue_code FROM 1 FOR 3) AS revenue_class, CHAR_LENGTH(revenue_code) AS revenue_level,
      COUNT(*) OVER (PARTITION BY agency_id, holder, fiscal_year, stage) AS accounts
    FROM v_figure
    WHERE scope = 'GOVERNMENT' AND flow = 'REVENUE' AND fund = 'GENERAL' AND value_kind = 'AMOUNT' AND NOT of_which AND amount_yuan IS NOT NULL
      AND fiscal_year IS NOT NULL AND stage IS NOT NULL AND CHAR_LENGTH(revenue_code) IN (3, 5)
      AND coordinate LIKE '%|source=TOTAL|revenue=' || revenue_code
  ) p
) r
LEFT JOIN account a ON a.scheme = 'REVENUE' AND a.code = r.revenue_code
LEFT JOIN account c ON c.scheme = 'REVENUE' AND c.code = r.revenue_class
WHERE r.choice = 1 AND r.revenue_level = CASE
  WHEN r.kinds > 0 AND ABS(r.kinds_yuan - COALESCE(r.class_yuan, r.kinds_yuan)) <= r.class_ulp_yuan * (r.kinds + 1) / 2 THEN 5 ELSE 3 END;

-- Basic expenditure by economic account of departments: items (5 digits) where they add up to their class (3), else the class; of the general public
-- budget, else of all appropriation.
CREATE VIEW v_basic_by_economic AS
SELECT e.agency_id, e.agency_name, e.region_code, e.scope, e.fiscal_year, e.stage, e.fund, e.economic_code, a.name AS economic_name, e.economic_class,
  c.name AS economic_class_name, e.amount_yuan, e.status, e.fact_id, e.document_id, e.page, e.file
FROM (
  SELECT p.*,
    MAX(CASE WHEN economic_level = 3 THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund, economic_class) AS class_yuan,
    SUM(CASE WHEN economic_level = 5 THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund, economic_class) AS items_yuan,
    SUM(CASE WHEN economic_level = 5 THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund, economic_class) AS items,
    MAX(ulp_yuan) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund, economic_class) AS class_ulp_yuan,
    DENSE_RANK() OVER (
      PARTITION BY agency_id, fiscal_year, stage
      ORDER BY CASE scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END, CASE fund WHEN 'GENERAL' THEN 0 ELSE 1 END) AS choice
  FROM (
    SELECT v_figure.*, SUBSTRING(economic_code FROM 1 FOR 3) AS economic_class, CHAR_LENGTH(economic_code) AS economic_level
    FROM v_figure
    WHERE scope IN ('DEPARTMENT', 'UNIT') AND holder IS NULL AND flow = 'EXPENDITURE' AND fund IN ('GENERAL', 'APPROPRIATION') AND value_kind = 'AMOUNT'
      AND NOT of_which AND amount_yuan IS NOT NULL AND fiscal_year IS NOT NULL AND stage IS NOT NULL AND CHAR_LENGTH(economic_code) IN (3, 5)
      AND account_system = 'DEPARTMENT'
      AND coordinate LIKE '%|use=BASIC|economic=' || economic_code
  ) p
) e
LEFT JOIN account a ON a.scheme = 'ECONOMIC' AND a.code = e.economic_code
LEFT JOIN account c ON c.scheme = 'ECONOMIC' AND c.code = e.economic_class
WHERE e.choice = 1 AND e.economic_level = CASE
  WHEN e.items > 0 AND ABS(e.items_yuan - COALESCE(e.class_yuan, e.items_yuan)) <= e.class_ulp_yuan * (e.items + 1) / 2 THEN 5 ELSE 3 END;

-- The three public expenses: the items that add up to the printed total, else the total alone. Vehicles are parted where purchase and operation add up.
CREATE VIEW v_three_public AS
SELECT agency_id, agency_name, region_code, scope, fiscal_year, stage, fund, code AS item, amount_yuan, status, fact_id, document_id, page, file
FROM (
  SELECT p.*,
    COALESCE(abroad_yuan, 0) + COALESCE(reception_yuan, 0) + COALESCE(vehicles_yuan, parts_yuan, 0) AS sum_yuan,
    CASE WHEN parts > 0 AND ABS(parts_yuan - COALESCE(vehicles_yuan, parts_yuan)) <= ulp * 3 / 2 THEN 1 ELSE 0 END AS parted,
    DENSE_RANK() OVER (
      PARTITION BY agency_id, fiscal_year, stage ORDER BY CASE scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END, in_total DESC, figures DESC, fund) AS choice
  FROM (
    SELECT f.*,
      MAX(CASE WHEN code = 'TOTAL' THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS total_yuan,
      MAX(CASE WHEN code = 'ABROAD' THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS abroad_yuan,
      MAX(CASE WHEN code = 'RECEPTION' THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS reception_yuan,
      MAX(CASE WHEN code = 'VEHICLES' THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS vehicles_yuan,
      SUM(CASE WHEN code LIKE 'VEHICLE\_%' ESCAPE '\' THEN amount_yuan END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS parts_yuan,
      SUM(CASE WHEN code LIKE 'VEHICLE\_%' ESCAPE '\' THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS parts,
      MAX(CASE WHEN code = 'TOTAL' THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS in_total,
      COUNT(*) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS figures,
      MAX(ulp_yuan) OVER (PARTITION BY agency_id, scope, fiscal_year, stage, fund) AS ulp
    FROM v_figure f
    WHERE scope IN ('DEPARTMENT', 'UNIT') AND holder IS NULL AND flow = 'EXPENDITURE' AND scheme = 'THREE_PUBLIC' AND value_kind = 'AMOUNT'
      AND amount_yuan IS NOT NULL AND fiscal_year IS NOT NULL AND stage IS NOT NULL
      AND code IN ('TOTAL', 'ABROAD', 'VEHICLES', 'VEHICLE_PURCHASE', 'VEHICLE_OPERATION', 'RECEPTION')
      AND coordinate LIKE '%|item=' || code
  ) p
) t
WHERE choice = 1 AND CASE
  WHEN total_yuan IS NOT NULL AND (figures = 1 OR ABS(sum_yuan - total_yuan) > ulp * 2) THEN code = 'TOTAL'
  WHEN parted = 1 THEN code NOT IN ('TOTAL', 'VEHICLES')
  ELSE code IN ('ABROAD', 'RECEPTION') OR code = 'VEHICLES' OR vehicles_yuan IS NULL AND code <> 'TOTAL' END;

-- Each form that a document was expected to print, and whether it does: one row a document and form.
CREATE VIEW v_forms_published AS
SELECT d.document_id, d.file, d.agency_id, d.agency_name, d.region_code, d.scope, d.kind, d.fiscal_year, c.form_id, c.coverage,
  CASE WHEN c.coverage IN ('LISTED_MISSING', 'ABSENT', 'EMPTY_SILENT') THEN FALSE ELSE TRUE END AS published, c.facts, c.table_id, c.evidence,
  t.superseded_by AS same_as
FROM (
  SELECT f.*,
    SUM(facts) OVER (PARTITION BY document_id, form_id) AS form_facts,
    ROW_NUMBER() OVER (
      PARTITION BY document_id, form_id
      ORDER BY CASE coverage WHEN 'PRESENT' THEN 0 WHEN 'EMPTY_NOTED' THEN 1 WHEN 'ATTACHMENT' THEN 2 WHEN 'EMPTY_SILENT' THEN 3 ELSE 4 END, sequence) AS choice
  FROM form_coverage_current f
) c
JOIN document_current d ON d.document_id = c.document_id
LEFT JOIN v_twin t ON t.document_id = c.document_id
WHERE c.choice = 1;

-- How well each document was read and how well it holds together, one row a document.
CREATE VIEW v_document_quality AS
SELECT d.document_id, d.file, d.title, d.kind, d.scope, d.agency_id, d.agency_name, d.region_code, d.fiscal_year, d.pages, t.superseded_by AS same_as,
  COALESCE(f.facts, 0) AS facts, COALESCE(f.proven, 0) AS proven, COALESCE(f.unchecked, 0) AS unchecked, COALESCE(f.disputed, 0) AS disputed,
  CAST(100 * f.proven / CAST(f.facts AS DECIMAL(12, 2)) AS DECIMAL(9, 2)) AS proven_percent,
  COALESCE(n.numbers, 0) AS numbers, COALESCE(n.unaccounted, 0) AS unaccounted, COALESCE(g.contradictions, 0) AS contradictions,
  COALESCE(g.reading_errors, 0) AS reading_errors, COALESCE(g.undecided, 0) AS undecided, COALESCE(c.missing, 0) AS forms_missing
FROM document_current d
LEFT JOIN v_twin t ON t.document_id = d.document_id
LEFT JOIN (
  SELECT document_id, COUNT(*) AS facts, SUM(CASE WHEN status = 'PROVEN' THEN 1 ELSE 0 END) AS proven,
    SUM(CASE WHEN status = 'UNCHECKED' THEN 1 ELSE 0 END) AS unchecked, SUM(CASE WHEN status = 'DISPUTED' THEN 1 ELSE 0 END) AS disputed
  FROM fact_current GROUP BY document_id
) f ON f.document_id = d.document_id
LEFT JOIN (
  SELECT document_id, COUNT(*) AS numbers, SUM(CASE WHEN role = 'UNACCOUNTED' THEN 1 ELSE 0 END) AS unaccounted
  FROM number_ledger_current GROUP BY document_id
) n ON n.document_id = d.document_id
LEFT JOIN (
  SELECT document_id, SUM(CASE WHEN cause = 'DOCUMENT' AND level = 'FAIL' THEN 1 ELSE 0 END) AS contradictions,
    SUM(CASE WHEN cause = 'EXTRACTION' THEN 1 ELSE 0 END) AS reading_errors,
    SUM(CASE WHEN cause = 'UNDECIDED' AND level = 'FAIL' THEN 1 ELSE 0 END) AS undecided
  FROM finding_current GROUP BY document_id
) g ON g.document_id = d.document_id
LEFT JOIN (
  SELECT document_id, COUNT(*) AS missing FROM v_forms_published WHERE NOT published GROUP BY document_id
) c ON c.document_id = d.document_id;

-- What is wrong, one row a root cause; of a disclosure that was published twice those of the one that speaks for it.
CREATE VIEW v_findings AS
SELECT n.finding_id, n.document_id, n.file, n.agency_name, n.region_code, d.kind AS document_kind, d.fiscal_year, n.kind, n.level, n.cause, n.page, n.printed,
  n.expected, n.difference, n.message_zh, n.message_en, n.checks, n.suspect_id, f.table_id, f.row_index, f.column_index, c.sentence
FROM finding_current n
JOIN document_current d ON d.document_id = n.document_id
LEFT JOIN v_twin t ON t.document_id = n.document_id
LEFT JOIN fact_current f ON f.fact_id = n.suspect_id AND f.document_id = n.document_id
LEFT JOIN claim_current c ON c.claim_id = n.suspect_id AND c.document_id = n.document_id
WHERE t.document_id IS NULL;

-- Projects, one row each.
CREATE VIEW v_projects AS
SELECT agency_id, agency_name, region_code, scope, fiscal_year, name, department, unit, budget_yuan, adjusted_budget_yuan, executed_yuan,
  execution_rate AS printed_percent,
  CAST(100 * executed_yuan / NULLIF(COALESCE(adjusted_budget_yuan, budget_yuan), 0) AS DECIMAL(22, 2)) AS executed_percent,
  score, grade, project_id, document_id, page, file
FROM (
  SELECT p.*, d.scope,
    ROW_NUMBER() OVER (
      PARTITION BY COALESCE(p.agency_id, p.document_id), p.fiscal_year, p.overall, COALESCE(p.name, p.project_id)
      ORDER BY CASE WHEN p.table_id IS NULL THEN 1 ELSE 0 END, CASE d.scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END,
        CASE WHEN p.executed_yuan IS NULL THEN 1 ELSE 0 END, p.file, p.project_id) AS choice
  FROM project_current p JOIN document_current d ON d.document_id = p.document_id LEFT JOIN v_twin t ON t.document_id = p.document_id
  WHERE t.document_id IS NULL
) q
WHERE choice = 1 AND NOT overall;

-- Evaluations of a whole agency, which contain its projects.
CREATE VIEW v_overall_evaluations AS
SELECT agency_id, agency_name, region_code, scope, fiscal_year, name, department, unit, budget_yuan, adjusted_budget_yuan, executed_yuan,
  execution_rate AS printed_percent,
  CAST(100 * executed_yuan / NULLIF(COALESCE(adjusted_budget_yuan, budget_yuan), 0) AS DECIMAL(22, 2)) AS executed_percent,
  score, grade, project_id, document_id, page, file
FROM (
  SELECT p.*, d.scope,
    ROW_NUMBER() OVER (
      PARTITION BY COALESCE(p.agency_id, p.document_id), p.fiscal_year, p.overall, COALESCE(p.name, p.project_id)
      ORDER BY CASE WHEN p.table_id IS NULL THEN 1 ELSE 0 END, CASE d.scope WHEN 'DEPARTMENT' THEN 0 ELSE 1 END,
        CASE WHEN p.executed_yuan IS NULL THEN 1 ELSE 0 END, p.file, p.project_id) AS choice
  FROM project_current p JOIN document_current d ON d.document_id = p.document_id LEFT JOIN v_twin t ON t.document_id = p.document_id
  WHERE t.document_id IS NULL
) q
WHERE choice = 1 AND overall;
