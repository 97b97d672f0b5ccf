-- Settlement and final accounts, monitoring reports, self- and post-evaluation (A40-A42), and the page of all dated duties.
ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION', 'LIST_EXCEPTION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN',
    'CHANGE_REQUEST', 'TERMINATION', 'RECTIFICATION', 'ORDERED_TERMINATION', 'INCIDENT', 'RESUMPTION',
    'PRE_ACCEPTANCE', 'COMPLETION_ACCEPTANCE', 'INTERIM_ACCEPTANCE', 'UPSTREAM_ACCEPTANCE', 'RESTRICTION_FINDING',
    'NON_SHARING_EXCEPTION', 'OM_BUDGET', 'CLOUD_REQUEST', 'FINAL_ACCOUNTS', 'MONITORING_REPORT', 'SELF_EVALUATION', 'POST_EVALUATION'));
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE', 'REPORT_INCIDENT',
    'STATE_ON_UNAPPROVED_CHANGE', 'FIND_ON_UNAPPROVED_CHANGE', 'ACCEPT_IN_TIME', 'CORRECT_ACCEPTANCE', 'FILE_UPSTREAM_ACCEPTANCE',
    'END_TRIAL', 'ANSWER_FINDING', 'DELIVER_DATA', 'REPORT_DATA_USE', 'SHUT_DOWN_SYSTEM', 'RENEW_ASSESSMENT', 'REPORT_MONITORING',
    'SELF_EVALUATE', 'SUBMIT_FINAL_ACCOUNTS', 'POST_EVALUATE'));
ALTER TABLE document DROP CONSTRAINT document_type_check;
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK (type IN ('PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN',
    'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN', 'CATALOGUE', 'PRODUCT_STATEMENT', 'SECURITY_CHAPTER',
    'CONSULTATION_LETTER', 'OPINION', 'APPROVAL', 'DECISION_SCAN', 'PROCUREMENT_FILE', 'CONTRACT', 'PAYMENT_VOUCHER',
    'PROJECT_SUPERVISION', 'ARCHIVE', 'OTHER', 'RECTIFICATION', 'TERMINATION', 'INCIDENT_REPORT', 'PRE_ACCEPTANCE_REPORT',
    'CONSTRUCTION_SUMMARY', 'FINANCIAL_REPORT', 'AUDIT_REPORT', 'SHARING_REPORT', 'FUNCTIONAL_TEST', 'PERFORMANCE_TEST',
    'MLPS_ASSESSMENT', 'DATA_SECURITY_ASSESSMENT', 'CRYPTOGRAPHY_ASSESSMENT', 'ENERGY_EFFICIENCY', 'ACCEPTANCE_OPINION',
    'FINDING_EVIDENCE', 'OM_BUDGET', 'FINAL_ACCOUNTS', 'MONITORING_REPORT', 'EVALUATION_REPORT'));

CREATE TABLE performance_report (
    id               uuid        PRIMARY KEY,
    project_id       uuid        NOT NULL REFERENCES project (id),
    kind             text        NOT NULL CHECK (kind IN ('FINAL_ACCOUNTS', 'MONITORING', 'SELF_EVALUATION', 'POST_EVALUATION')),
    year             int         NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    owner_department text        NOT NULL REFERENCES department (code),
    jurisdiction     text        NOT NULL REFERENCES jurisdiction (code),
    state            text        NOT NULL CHECK (state IN ('UNDER_WAY', 'RETURNED', 'DONE', 'ENDED')),
    content          text        NOT NULL CHECK (length(content) <= 1000000),
    grade            text        CHECK (grade IN ('EXCELLENT', 'GOOD', 'PASS', 'POOR')),
    due              date,
    submitted_on     date,
    closed_on        date,
    document_number  text        CHECK (length(document_number) <= 100),
    opinion          text        CHECK (length(opinion) <= 4000),
    policy_version   uuid        NOT NULL,
    updated_by_name  text        NOT NULL,
    updated_at       timestamptz NOT NULL,
    version          bigint      NOT NULL,
    CHECK ((state IN ('DONE', 'ENDED')) = (closed_on IS NOT NULL)),
    CHECK ((grade IS NOT NULL) = (kind = 'POST_EVALUATION' AND state = 'DONE')),
    CHECK ((state = 'RETURNED') = (opinion IS NOT NULL) OR state = 'ENDED')
);
COMMENT ON COLUMN performance_report.content IS 'what was handed in, with the figures and documents as they stood, by its kind';
COMMENT ON COLUMN performance_report.submitted_on IS 'day it came to whoever receives it; a monitoring report is before with those who use the system';
CREATE UNIQUE INDEX performance_report_of_year ON performance_report (project_id, year) WHERE kind = 'MONITORING' AND state <> 'ENDED';
CREATE UNIQUE INDEX performance_report_once ON performance_report (project_id, kind)
    WHERE kind IN ('FINAL_ACCOUNTS', 'SELF_EVALUATION') AND state <> 'ENDED';
CREATE UNIQUE INDEX performance_report_evaluating ON performance_report (project_id)
    WHERE kind = 'POST_EVALUATION' AND state IN ('UNDER_WAY', 'RETURNED');
CREATE INDEX performance_report_of_project ON performance_report (project_id, id);
CREATE INDEX performance_report_of_owner ON performance_report (owner_department, id);
CREATE INDEX performance_report_by_kind ON performance_report (kind, state, id);
CREATE INDEX performance_report_by_state ON performance_report (state, id);
CREATE INDEX performance_report_by_year ON performance_report (year, kind, id);
REVOKE DELETE, TRUNCATE ON performance_report FROM ${app_role};

-- Everything that is owed, by its day: by whoever owes it, by what it is, and all of it.
CREATE INDEX obligation_by_day ON obligation (due, id) WHERE state = 'OPEN';
CREATE INDEX obligation_by_kind ON obligation (kind, due, id) WHERE state = 'OPEN';

-- What is carried out already owes its report of every year from the one it was begun in; the next look at each project keeps it so.
INSERT INTO obligation (id, kind, subject_type, subject_id, cause, project_id, department, role, title, due, since, page, state, opened_at,
    version)
SELECT gen_random_uuid(), 'REPORT_MONITORING', 'PROJECT', p.id::text, gen_random_uuid(), p.id, p.owner_department, 'PROJECT_OWNER',
    p.name || '：' || y || ' 年度绩效监控报告', make_date(y, 12, 31), make_date(y, 12, 1), '/projects/' || p.id || '?tab=performance', 'OPEN',
    now(), 0
FROM project p
    JOIN LATERAL (SELECT min(l.procurement::json -> 'chosen' ->> 'startedOn') AS day FROM lot l WHERE l.project_id = p.id) begun
        ON begun.day IS NOT NULL
    CROSS JOIN LATERAL generate_series(left(begun.day, 4)::int, extract(year FROM now())::int + 5) y
WHERE p.stage IN ('IN_EXECUTION', 'TRIAL_OPERATION', 'PRE_ACCEPTED');
