-- The dossiers of what was accepted: of a hundred one is under consultation, one was returned, the others are approved. With
-- steps, conditions, documents and duties, as far as lists read them.
CREATE TEMPORARY TABLE dossiers AS
    SELECT *, pg_temp.id(18, n) AS dossier, pg_temp.id(20, n) AS procedure,
        CASE n / 10 % 100 WHEN 0 THEN 'SUBMITTED' WHEN 1 THEN 'RETURNED' ELSE 'APPROVED' END AS became
    FROM accepted;

INSERT INTO dossier (id, project_id, type, owner_department, jurisdiction, state, content, amount, versions, returned_sections,
        approved_amount, approved_lines, approval_number, approved_on, by_government, policy_version, created_at, updated_at,
        updated_by_name, submitted_at, version)
    SELECT dossier, project_id, 'IMPLEMENTATION_PLAN', owner, '511900', became, '{}', amount, 1, '[]',
        CASE became WHEN 'APPROVED' THEN amount END, CASE became WHEN 'APPROVED' THEN '{}' END,
        CASE became WHEN 'APPROVED' THEN '巴发改〔2026〕' || n || '号' END, CASE became WHEN 'APPROVED' THEN at::date END,
        CASE became WHEN 'APPROVED' THEN false END, policy_version, at, at, '张科长', at, 1
    FROM dossiers;

INSERT INTO dossier_version (id, dossier_id, number, content, amount, digests, documents, findings, letter_number, letter_date,
        submitted_by_name, submitted_at)
    SELECT pg_temp.id(19, n), dossier, 1, '{}', amount, '{}', '[]', '[]', '函〔2026〕' || n || '号', at::date, '张科长', at
    FROM dossiers;

INSERT INTO dossier_asked (department, dossier_id) SELECT body, dossier FROM dossiers, unnest(ARRAY['511900-CZJ', '511900-WXB']) AS body;

INSERT INTO procedure (id, kind, subject_id, project_id, title, owner_department, policy_version, jurisdiction, state, round,
        started_by, started_at, closed_at, updated_at, version)
    SELECT procedure, 'IMPLEMENTATION_PLAN', dossier, project_id, project_name, owner, policy_version, '511900',
        CASE became WHEN 'SUBMITTED' THEN 'RUNNING' WHEN 'RETURNED' THEN 'RETURNED' ELSE 'PASSED' END, 1, 'zhang', at,
        CASE became WHEN 'APPROVED' THEN at END, at, 1
    FROM dossiers;

INSERT INTO step (id, procedure_id, key, position, round, kind, role, department, own_project, after, state, superseded,
        opened_at, due, outcome, opinion, decided_at, decided_by, decided_by_name, legal_date, version)
    SELECT pg_temp.id(21, n * 2 + body), procedure, (ARRAY['finance-opinion', 'cyberspace-opinion'])[body + 1], body, 1,
        (ARRAY['FINANCE_OPINION', 'CYBERSPACE_OPINION'])[body + 1], (ARRAY['FINANCE', 'CYBERSPACE_AFFAIRS'])[body + 1],
        (ARRAY['511900-CZJ', '511900-WXB'])[body + 1], false, '', CASE became WHEN 'SUBMITTED' THEN 'OPEN' ELSE 'DONE' END,
        false, at, '2026-12-01'::date + (n % 300)::int, CASE WHEN became <> 'SUBMITTED' THEN 'AGREED' END, '同意',
        CASE WHEN became <> 'SUBMITTED' THEN at END, 'zhou', '周', at::date, 1
    FROM dossiers, generate_series(0, 1) AS body;

INSERT INTO step_condition (id, step_id, procedure_id, project_id, position, text, due, owner_department, role, organ, state,
        statement, version)
    SELECT pg_temp.id(22, n), pg_temp.id(21, n * 2), procedure, project_id, 1, '招标前落实资金', at::date, owner, 'FINANCE',
        '511900-CZJ', 'MET', '已落实', 1
    FROM dossiers;

INSERT INTO obligation (id, kind, subject_type, subject_id, cause, project_id, department, role, title, due, page, state, opened_at,
        closed_at, version)
    SELECT pg_temp.id(23, n), 'ANSWER_OPINION', 'PROJECT', project_id::text, pg_temp.id(21, n * 2), project_id, owner,
        'PROJECT_OWNER', '答复征求意见', at::date, '/dossiers/' || dossier,
        CASE became WHEN 'SUBMITTED' THEN 'OPEN' ELSE 'DONE' END, at,
        CASE WHEN became <> 'SUBMITTED' THEN at END, 0
    FROM dossiers;

INSERT INTO document (id, project_id, type, title, kept_as, department, created_at, numbers, current_number, version)
    SELECT pg_temp.id(24, n), project_id, 'IMPLEMENTATION_PLAN', '实施方案', 'PROJECT_OWNER', owner, at, 1, 1, 1 FROM dossiers;

INSERT INTO document_version (id, document_id, number, file_name, size, state, kind, digest, reserved_by, reserved_by_name,
        reserved_at, uploaded_by, uploaded_by_name, uploaded_at)
    SELECT pg_temp.id(25, n), pg_temp.id(24, n), 1, '实施方案.pdf', 100000, 'STORED', 'PDF', repeat('0', 64), 'zhang', '张科长', at,
        'zhang', '张科长', at
    FROM dossiers;

DROP TABLE dossiers;
