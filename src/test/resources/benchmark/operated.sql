-- What is carried out, accepted, run and watched over: every fifth of the accepted projects has a course of acceptance, cloud, a
-- system it replaces, an assessment, a resource, money for operation, reports, a change, and something that went wrong.
CREATE TEMPORARY TABLE operated AS SELECT * FROM accepted WHERE n / 10 % 5 = 1;

INSERT INTO acceptance_course (project_id, owner_department, jurisdiction, state, due_on, updated_at, entries, version)
    SELECT project_id, owner, '511900', (ARRAY['EXECUTION', 'TRIAL', 'SIGNING', 'ACCEPTED', 'IN_OPERATION'])[1 + n / 50 % 5],
        '2026-06-01'::date + (n % 500)::int, at, 0, 0
    FROM operated;

UPDATE acceptance_course SET accepted_on = '2026-06-30' WHERE state IN ('ACCEPTED', 'IN_OPERATION');

INSERT INTO om_budget (id, project_id, year, number, owner_department, jurisdiction, state, content, documents, total, approved,
        decided_on, submitted_at, submitted_by, created_at, version)
    SELECT pg_temp.id(30, n * 2 + further), project_id, 2026 + further, 1, owner, '511900',
        (ARRAY['APPROVED', 'SUBMITTED'])[1 + further], '{}', '[]', amount / 10,
        CASE further WHEN 0 THEN amount / 10 END, CASE further WHEN 0 THEN at::date END, at, '张科长', at, 0
    FROM operated, generate_series(0, 1) AS further;

INSERT INTO cloud_request (id, project_id, number, owner_department, jurisdiction, state, purpose, added, content, vcpu, memory_gb,
        storage_gb, decided_on, submitted_at, submitted_by, version)
    SELECT pg_temp.id(31, n), project_id, 1, owner, '511900', CASE n / 50 % 10 WHEN 0 THEN 'SUBMITTED' ELSE 'GRANTED' END,
        (ARRAY['CONSTRUCTION', 'TRIAL', 'OPERATION'])[1 + n / 50 % 3], false,
        '{"purpose":"OPERATION","quantity":{"vcpu":8,"memoryGb":32,"storageGb":500},"reason":"运行","from":"2026-01-01","to":"2027-01-01"}',
        CASE WHEN n / 50 % 10 > 0 THEN 8 END, CASE WHEN n / 50 % 10 > 0 THEN 32 END, CASE WHEN n / 50 % 10 > 0 THEN 500 END,
        CASE WHEN n / 50 % 10 > 0 THEN at::date END, at, '张科长', 0
    FROM operated;

INSERT INTO replaced_system (id, project_id, number, owner_department, name, due_on, postponements, shut_on, data_migrated, document,
        version)
    SELECT pg_temp.id(32, n), project_id, 1, owner, '旧系统', '2026-06-01'::date + (n % 500)::int, '[]',
        CASE WHEN n / 50 % 4 > 0 THEN '2026-07-01'::date END, CASE WHEN n / 50 % 4 > 0 THEN true END,
        CASE WHEN n / 50 % 4 > 0 THEN '{}' END, 0
    FROM operated;

INSERT INTO assessment (id, project_id, owner_department, kind, level, passed, organ, assessed_on, valid_until, document, of_acceptance,
        latest, version)
    SELECT pg_temp.id(33, n), project_id, owner,
        (ARRAY['MLPS_ASSESSMENT', 'DATA_SECURITY_ASSESSMENT', 'CRYPTOGRAPHY_ASSESSMENT'])[1 + n / 50 % 3], '三级', n / 50 % 20 > 0,
        '测评机构', at::date, at::date + 365 + (n % 300)::int, '{}', true, true, 0
    FROM operated;

INSERT INTO catalogue_entry (id, project_id, number, owner_department, jurisdiction, resource, fields, sharing_kind, open_kind,
        particular_firms, sensitive, state, registration_number, registered_on, sharing, shared_since, since, updated_by_name, updated_at,
        version)
    SELECT pg_temp.id(34, n), project_id, 1, owner, '511900', project_name || '数据', '编号、名称', 'UNCONDITIONAL', 'NONE', false, false,
        (ARRAY['DRAFT', 'SUBMITTED', 'REGISTERED'])[1 + n / 50 % 3], CASE n / 50 % 3 WHEN 2 THEN 'BZ' || n END,
        CASE n / 50 % 3 WHEN 2 THEN at::date END, CASE n / 50 % 3 WHEN 2 THEN 'SHARED' ELSE 'NOT_SHARED' END,
        CASE n / 50 % 3 WHEN 2 THEN at::date END, at::date, '张科长', at, 0
    FROM operated;

INSERT INTO performance_report (id, project_id, kind, year, owner_department, jurisdiction, state, content, due, submitted_on, closed_on,
        policy_version, updated_by_name, updated_at, version)
    SELECT pg_temp.id(35, n * 2 + further), project_id, (ARRAY['MONITORING', 'SELF_EVALUATION'])[1 + further], 2026, owner, '511900',
        CASE n / 50 % 10 WHEN 0 THEN 'UNDER_WAY' ELSE 'DONE' END, '{}', '2026-12-31', at::date,
        CASE WHEN n / 50 % 10 > 0 THEN at::date END, policy_version, '张科长', at, 0
    FROM operated, generate_series(0, 1) AS further;

INSERT INTO change_request (id, project_id, number, owner_department, jurisdiction, state, content, policy_version, updated_by_name,
        updated_at, version)
    SELECT pg_temp.id(36, n), project_id, 1, owner, '511900', CASE n / 50 % 4 WHEN 0 THEN 'DRAFT' ELSE 'WITHDRAWN' END, '{}',
        policy_version, '张科长', at, 0
    FROM operated;

INSERT INTO incident (id, project_id, kind, owner_department, jurisdiction, state, report, disposition, reason, disposed_at,
        policy_version, reported_at, reported_by_name, version)
    SELECT pg_temp.id(37, n), project_id, 'SERIOUS_DELAY', owner, '511900', CASE n / 50 % 10 WHEN 0 THEN 'REPORTED' ELSE 'CLOSED' END,
        '{}', CASE WHEN n / 50 % 10 > 0 THEN 'NONE' END, CASE WHEN n / 50 % 10 > 0 THEN '已恢复' END,
        CASE WHEN n / 50 % 10 > 0 THEN at END, policy_version, at, '张科长', 0
    FROM operated;

INSERT INTO rectification (id, project_id, owner_department, jurisdiction, department, role, document_number, items, state, round, due,
        settled, ordered_by_name, ordered_at, updated_at, closed_at, version)
    SELECT pg_temp.id(38, n), project_id, owner, '511900', '511900-DSJ', 'LEADING_GROUP_OFFICE', '整改〔2026〕' || n || '号', '[]',
        CASE n / 50 % 10 WHEN 0 THEN 'ORDERED' ELSE 'VERIFIED' END, 1, '2026-06-01'::date + (n % 500)::int, n / 50 % 10 > 0,
        '何主任', at, at, CASE WHEN n / 50 % 10 > 0 THEN at END, 0
    FROM operated;

INSERT INTO sanction (id, project_id, department, role, unit, ground, kind, organ, document_number, decided_on, text, entered_by_name,
        entered_at, version)
    SELECT pg_temp.id(39, n), project_id, '511900-SJJ', 'AUDIT', '教育局', 'POOR_QUALITY', 'NOTICE_OF_CRITICISM', '审计局',
        '审〔2026〕' || n || '号', at::date, '通报批评', '审计', at, 0
    FROM operated;

INSERT INTO termination (id, project_id, ordered, owner_department, jurisdiction, state, content, policy_version, created_at, updated_at,
        updated_by_name, version)
    SELECT pg_temp.id(40, n), project_id, false, owner, '511900', CASE n / 50 % 10 WHEN 0 THEN 'DRAFT' ELSE 'WITHDRAWN' END, '{}',
        policy_version, at, at, '张科长', 0
    FROM operated;

INSERT INTO determination (id, kind, owner_department, project_id, jurisdiction, department, role, year, facts, evidence, state, reason,
        document_number, decided_on, remedies, remedy_open, proposed_by_name, proposed_at, version)
    SELECT pg_temp.id(41, n), 'DATA_NOT_SHARED', owner, project_id, '511900', '511900-DSJ', 'DATA_ADMINISTRATION', 2024, '未按要求共享',
        '[]', CASE n / 50 % 10 WHEN 0 THEN 'HEARING' ELSE 'FOUND' END, CASE WHEN n / 50 % 10 > 0 THEN '属实' END,
        CASE WHEN n / 50 % 10 > 0 THEN '数〔2024〕' || n || '号' END, CASE WHEN n / 50 % 10 > 0 THEN '2025-01-10'::date END, '[]', false,
        '数据管理', at, 0
    FROM operated;

DROP TABLE operated, accepted;
