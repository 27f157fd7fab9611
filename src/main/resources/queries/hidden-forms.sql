-- 谁没有公开应公开的表：目录列了或必须有而没有，或空着没有说明？
-- Who hides a form: listed in the contents or mandatory, but not there, or empty without a note?
SELECT agency_name, file, kind, fiscal_year, form_id, coverage, evidence
FROM v_forms_published
WHERE NOT published AND same_as IS NULL
ORDER BY agency_name NULLS LAST, file, form_id
