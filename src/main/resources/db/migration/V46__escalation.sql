-- What is overdue is told upwards, once a level: to the department's head and the coordinating office, then to the chair (A5, A6).
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE', 'REPORT_INCIDENT', 'STATE_ON_UNAPPROVED_CHANGE',
    'FIND_ON_UNAPPROVED_CHANGE', 'ACCEPT_IN_TIME', 'CORRECT_ACCEPTANCE', 'FILE_UPSTREAM_ACCEPTANCE', 'END_TRIAL',
    'DELIVER_DATA', 'SHUT_DOWN_SYSTEM', 'RENEW_ASSESSMENT', 'REPORT_MONITORING', 'SELF_EVALUATE',
    'SUBMIT_FINAL_ACCOUNTS', 'POST_EVALUATE', 'DECIDE_FINDING', 'CHECK_DELIVERY', 'CHECK_REMEDY',
    'REGISTER_RESOURCES', 'FOLLOW_UP_OVERDUE_STEP'));

-- One row for everybody it went to.
CREATE TABLE step_escalation (
    id           uuid        PRIMARY KEY,
    step_id      uuid        NOT NULL REFERENCES step (id),
    procedure_id uuid        NOT NULL REFERENCES procedure (id),
    level        text        NOT NULL CHECK (level IN ('OFFICE', 'CHAIR')),
    department   text        NOT NULL REFERENCES department (code),
    role         text        NOT NULL,
    person       text,
    person_name  text,
    due          date        NOT NULL,
    at           timestamptz NOT NULL,
    CHECK ((person IS NULL) = (person_name IS NULL))
);
COMMENT ON COLUMN step_escalation.due IS 'the last day it had when it was escalated; it may have been moved since';
CREATE UNIQUE INDEX step_escalation_once ON step_escalation (step_id, level, department, role, coalesce(person, ''));
CREATE INDEX step_escalation_of_procedure ON step_escalation (procedure_id);
CREATE INDEX step_escalation_of_department ON step_escalation (department);
REVOKE UPDATE, DELETE, TRUNCATE ON step_escalation FROM ${app_role};
GRANT UPDATE (department) ON step_escalation TO ${app_role};
CREATE INDEX step_overdue ON step (due, id) WHERE state = 'OPEN';

-- The portal's own first setting; what began before is escalated as its version has it, which is not at all.
INSERT INTO policy_version (id, jurisdiction, effective_from, parameters, reason, entered_by, entered_at)
SELECT '0180e8a6-0000-7000-8000-000000000002', jurisdiction, '2022-05-23',
    rtrim(rtrim(parameters), '}') || ', "escalationDays": 3, "escalationToChairDays": 10}',
    '逾期督办：逾期3个工作日送部门负责人和领导小组办公室，10个工作日送审委会主任（平台初始设置）', 'portal', '2022-05-23T00:00:00+08:00'
FROM policy_version WHERE id = '0180e8a6-0000-7000-8000-000000000001';
