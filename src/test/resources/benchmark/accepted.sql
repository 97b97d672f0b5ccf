-- What follows once a project was accepted: sessions with ten items each, votes, decisions, baselines, requests for
-- cancellation, causes of restrictions, decisions on paper. It fills what is read beside the projects, and is not looked at
-- by the commands that are measured. Ids are made like those of Ids, whose kinds are the numbers here.
CREATE FUNCTION pg_temp.id(kind int, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT ('01900000-0000-7000-8' || lpad(kind::text, 3, '0') || '-' || lpad(number::text, 12, '0'))::uuid $$;

CREATE TEMPORARY TABLE accepted AS
    SELECT s.n, s.owner, s.at, s.n - s.n % 100 AS hundred, pg_temp.id(9, s.n - s.n % 100) AS session,
        pg_temp.id(17, s.n * 3 % 100000)::text AS person, a.policy_version, l.*
    FROM sample s JOIN list_line l ON l.id = pg_temp.id(6, s.n) JOIN annual_list a ON a.id = l.list_id;

INSERT INTO review_session (id, docket, list_id, title, title_en, jurisdiction, year, policy_version, state, scheduled_on, place,
        postponements, convened_by_name, convened_at, ended_at, cancellation, changes, version)
    SELECT session, 'ANNUAL_LIST', list_id, '2027 年度信息化项目清单审查会议', 'Review of the annual list 2027', '511900', 2027,
        policy_version, CASE n % 500 WHEN 0 THEN 'PLANNED' ELSE 'CANCELLED' END, at::date, '三楼会议室', '[]', '何主任', at,
        CASE WHEN n % 500 > 0 THEN at END, CASE WHEN n % 500 > 0 THEN '改期' END, 0, 0
    FROM accepted WHERE n = hundred;

INSERT INTO review_member (id, session_id, position, name, user_id, department, capacity, answer, version)
    SELECT pg_temp.id(10, n + seat), session, seat, '委员' || seat, person, owner, 'MEMBER', 'NONE', 0
    FROM accepted, generate_series(1, 5) AS seat WHERE n = hundred;

INSERT INTO review_item (id, session_id, position, subject_id, subject_version, project_id, project_code, project_name,
        owner_department, amount, needs_decision, findings, state, declared, entries, verdict, version)
    SELECT pg_temp.id(11, n), session, n - hundred, id, 0, project_id, project_code, project_name, owner_department, amount,
        false, '[]', 'CARRIED_OVER', '[]', 0, 'CARRY_OVER', 0
    FROM accepted WHERE hundred > 0;

INSERT INTO review_vote (item_id, member_id, session_id, vote, in_person, entered_by_name, entered_at)
    SELECT pg_temp.id(11, n), pg_temp.id(10, hundred + seat), session, 'FOR', true, '委员', at
    FROM accepted, generate_series(1, 5) AS seat WHERE hundred > 0;

INSERT INTO project_reader (person, code, source, project_id)
    SELECT person, project_code, session, project_id FROM accepted WHERE hundred > 0;

INSERT INTO line_decision (id, line_id, organ, verdict, standing, amount, own_project, legal_date, decided_by,
        decided_by_name, decided_at)
    SELECT pg_temp.id(12, n), id, 'COMMITTEE', 'AGREE', 'AGREED', amount, false, at::date, 'chair', '主任', at FROM accepted;

INSERT INTO baseline (id, project_id, number, kind, article, source, content, digest, frozen_at)
    SELECT pg_temp.id(13, n), project_id, 1, 'LIST_LINE', 'A15', '年度信息化项目清单', '{}', repeat('0', 64), at FROM accepted;

INSERT INTO project_request (id, kind, project_id, owner_department, jurisdiction, reason, state, policy_version, requested_at,
        requested_by_name, closed_at, version)
    SELECT pg_temp.id(14, n), 'CANCELLATION', project_id, owner, '511900', '任务调整', 'REFUSED', policy_version, at, '张科长', at, 0 FROM accepted;

INSERT INTO restriction_cause (id, kind, department, project, found_by, found_on, ended_on, recorded_at)
    SELECT pg_temp.id(15, n), 'ACCEPTANCE_OVERDUE', owner, project_id, '511900-DSJ', at::date, at::date + 30, at FROM accepted;

INSERT INTO paper_registration (id, step_id, organ, state, outcome, form, decision_date, document_number, signatory,
        registered_by, registered_by_name, registered_at, checked_by, checked_by_name, checked_at, version)
    SELECT pg_temp.id(16, n), pg_temp.id(4, n), '511900-ZFB', 'CONFIRMED', 'AGREED', '{}', at::date, '巴府办〔2026〕' || n || '号',
        '李某某', 'gov', '余', at, 'gov.yu', '喻', at, 0
    FROM accepted;

INSERT INTO person (id, name, department, roles, first_seen, last_seen)
    SELECT pg_temp.id(17, n), '人员' || n, owner, '{PROJECT_OWNER}', at, at FROM accepted;
