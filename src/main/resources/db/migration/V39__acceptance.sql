-- From the last lot to operation: trial, pre-acceptance, acceptance (A28-A31).
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
    'PROJECT_SUPERVISION', 'ARCHIVE', 'OTHER', 'RECTIFICATION', 'TERMINATION', 'INCIDENT_REPORT', 'TRIAL_LOG', 'PRE_ACCEPTANCE_REPORT',
    'CONSTRUCTION_SUMMARY', 'FINANCIAL_REPORT', 'AUDIT_REPORT', 'SHARING_REPORT', 'FUNCTIONAL_TEST', 'PERFORMANCE_TEST',
    'MLPS_ASSESSMENT', 'DATA_SECURITY_ASSESSMENT', 'CRYPTOGRAPHY_ASSESSMENT', 'ENERGY_EFFICIENCY', 'ACCEPTANCE_OPINION',
    'FINDING_EVIDENCE', 'OM_BUDGET', 'FINAL_ACCOUNTS', 'MONITORING_REPORT', 'EVALUATION_REPORT'));
ALTER TABLE review_session DROP CONSTRAINT review_session_docket_check;
ALTER TABLE review_session ADD CONSTRAINT review_session_docket_check CHECK (docket IN ('ANNUAL_LIST', 'DOSSIERS', 'CHANGES',
    'TERMINATIONS', 'NON_SHARING'));

-- One a project: one version over all that is entered, so that nothing is written past another.
CREATE TABLE acceptance_course (
    project_id             uuid        PRIMARY KEY REFERENCES project (id),
    owner_department       text        NOT NULL REFERENCES department (code),
    jurisdiction           text        NOT NULL,
    state                  text        NOT NULL CHECK (state IN ('EXECUTION', 'TRIAL', 'FILING', 'TO_CONVENE', 'SIGNING', 'CORRECTION',
                               'HEARING', 'FAILED', 'ACCEPTED', 'IN_OPERATION', 'DECOMMISSIONED', 'ENDED')),
    policy_version         uuid,
    trial_started_on       date,
    trial_months           int         CHECK (trial_months >= 0),
    due_months             int         CHECK (due_months >= 0),
    trial_ends_on          date        CHECK (trial_ends_on >= trial_started_on),
    due_on                 date        NOT NULL,
    overdue_cause          uuid        REFERENCES restriction_cause (id),
    upstream_accepted_on   date,
    upstream_due           date,
    accepted_on            date,
    in_operation_since     date,
    decommissioned_on      date,
    decommissioned_because text        CHECK (length(decommissioned_because) BETWEEN 1 AND 1000),
    updated_at             timestamptz NOT NULL,
    entries                int         NOT NULL,
    version                bigint      NOT NULL,
    CHECK ((trial_started_on IS NULL) = (trial_months IS NULL) AND (trial_started_on IS NULL) = (policy_version IS NULL)),
    CHECK (in_operation_since >= accepted_on),
    CHECK (decommissioned_on >= in_operation_since),
    CHECK ((decommissioned_on IS NULL) = (decommissioned_because IS NULL))
);
COMMENT ON COLUMN acceptance_course.due_on IS 'last day for acceptance (A30); 9999-12-31 while none can be reckoned';
COMMENT ON COLUMN acceptance_course.trial_ends_on IS 'earliest end of the trial (A28); null while an interruption lasts';
CREATE INDEX acceptance_course_latest ON acceptance_course (updated_at DESC, project_id DESC);
CREATE INDEX acceptance_course_of_owner ON acceptance_course (owner_department, updated_at DESC, project_id DESC);
CREATE INDEX acceptance_course_by_state ON acceptance_course (state, updated_at DESC, project_id DESC);
CREATE INDEX acceptance_course_open ON acceptance_course (updated_at DESC, project_id DESC) WHERE accepted_on IS NULL AND state <> 'ENDED';
CREATE INDEX acceptance_course_due ON acceptance_course (due_on) WHERE accepted_on IS NULL AND state <> 'ENDED';

CREATE TABLE trial_interruption (
    id              uuid        PRIMARY KEY,
    project_id      uuid        NOT NULL REFERENCES project (id),
    suspension      boolean     NOT NULL,
    from_day        date        NOT NULL,
    to_day          date        CHECK (to_day >= from_day),
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    entered_by_name text        NOT NULL,
    entered_at      timestamptz NOT NULL
);
COMMENT ON COLUMN trial_interruption.to_day IS 'last day on which it stood still; null while it does';
CREATE INDEX trial_interruption_of_project ON trial_interruption (project_id, from_day, id);
CREATE TRIGGER trial_interruption_stays BEFORE DELETE OR TRUNCATE ON trial_interruption
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON trial_interruption FROM ${app_role};
GRANT UPDATE (to_day) ON trial_interruption TO ${app_role};

CREATE TABLE trial_problem (
    id              uuid        PRIMARY KEY,
    project_id      uuid        NOT NULL REFERENCES project (id),
    number          int         NOT NULL CHECK (number > 0),
    noticed_on      date        NOT NULL,
    what            text        NOT NULL CHECK (length(what) BETWEEN 1 AND 2000),
    serious         boolean     NOT NULL,
    solved_on       date        CHECK (solved_on >= noticed_on),
    solution        text        CHECK (length(solution) BETWEEN 1 AND 2000),
    entered_by_name text        NOT NULL,
    entered_at      timestamptz NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((solved_on IS NULL) = (solution IS NULL))
);
CREATE TRIGGER trial_problem_stays BEFORE DELETE OR TRUNCATE ON trial_problem FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON trial_problem FROM ${app_role};
GRANT UPDATE (solved_on, solution) ON trial_problem TO ${app_role};

-- What the owner reports and the office takes on file: pre-acceptance, a lot by itself, the upper level's acceptance.
CREATE TABLE acceptance_report (
    id              uuid        PRIMARY KEY,
    project_id      uuid        NOT NULL REFERENCES project (id),
    number          int         NOT NULL CHECK (number > 0),
    kind            text        NOT NULL CHECK (kind IN ('PRE_ACCEPTANCE', 'INTERIM', 'UPSTREAM')),
    lot_id          uuid        REFERENCES lot (id),
    state           text        NOT NULL CHECK (state IN ('HANDED_IN', 'RETURNED', 'FILED', 'RECORDED', 'ENDED')),
    held_on         date        NOT NULL,
    passed          boolean     NOT NULL,
    content         text        NOT NULL CHECK (length(content) <= 100000),
    documents       text        NOT NULL CHECK (length(documents) <= 50000),
    returned_for    text        CHECK (length(returned_for) <= 4000),
    handed_in_at    timestamptz NOT NULL,
    handed_in_by    text        NOT NULL,
    filed_on        date,
    version         bigint      NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((kind = 'INTERIM') = (lot_id IS NOT NULL)),
    CHECK ((state = 'FILED') = (filed_on IS NOT NULL))
);
COMMENT ON COLUMN acceptance_report.state IS 'RECORDED: not fit, so it is only kept';

-- The owner convenes, the departments sign; once it fails the owner may convene anew (A29).
CREATE TABLE acceptance_round (
    id             uuid        PRIMARY KEY,
    project_id     uuid        NOT NULL REFERENCES project (id),
    number         int         NOT NULL CHECK (number > 0),
    state          text        NOT NULL CHECK (state IN ('DRAFT', 'SIGNING', 'CORRECTION', 'HEARING', 'PASSED', 'FAILED', 'ENDED')),
    content        text        NOT NULL CHECK (length(content) <= 200000),
    turns          text        NOT NULL CHECK (length(turns) <= 500000),
    convened_at    timestamptz,
    convened_by    text,
    closed_on      date,
    version        bigint      NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((state = 'DRAFT') = (convened_at IS NULL) OR state = 'ENDED')
);
COMMENT ON COLUMN acceptance_round.turns IS 'each time it went back to the owner: why, by when, what the owner said';
CREATE UNIQUE INDEX acceptance_round_open ON acceptance_round (project_id)
    WHERE state IN ('DRAFT', 'SIGNING', 'CORRECTION', 'HEARING');

-- What was handed in for it, and what it says: later ones of a kind stand for earlier ones.
CREATE TABLE acceptance_material (
    id             uuid    PRIMARY KEY,
    round_id       uuid    NOT NULL REFERENCES acceptance_round (id),
    project_id     uuid    NOT NULL REFERENCES project (id),
    turn           int     NOT NULL CHECK (turn >= 0),
    kind           text    NOT NULL CHECK (kind IN ('CONSTRUCTION_SUMMARY', 'FINANCIAL_REPORT', 'AUDIT_REPORT', 'SHARING_REPORT',
                       'FUNCTIONAL_TEST', 'PERFORMANCE_TEST', 'MLPS_ASSESSMENT', 'DATA_SECURITY_ASSESSMENT',
                       'CRYPTOGRAPHY_ASSESSMENT', 'ENERGY_EFFICIENCY', 'PRODUCT_STATEMENT')),
    document       text    CHECK (length(document) <= 5000),
    not_applicable text    CHECK (length(not_applicable) BETWEEN 1 AND 1000),
    passed         boolean,
    level          text    CHECK (length(level) <= 100),
    valid_until    date,
    UNIQUE (round_id, kind, turn),
    CHECK ((document IS NULL) <> (not_applicable IS NULL))
);
CREATE INDEX acceptance_material_of_project ON acceptance_material (project_id, kind);
CREATE INDEX acceptance_material_valid ON acceptance_material (kind, valid_until) WHERE valid_until IS NOT NULL;

CREATE TABLE acceptance_signature (
    id              uuid        PRIMARY KEY,
    round_id        uuid        NOT NULL REFERENCES acceptance_round (id),
    project_id      uuid        NOT NULL REFERENCES project (id),
    step_id         uuid        NOT NULL REFERENCES step (id),
    turn            int         NOT NULL CHECK (turn > 0),
    kind            text        NOT NULL,
    role            text        NOT NULL,
    department      text        NOT NULL REFERENCES department (code),
    verdict         text        NOT NULL CHECK (verdict IN ('AGREED', 'AGREED_AFTER_REVISION', 'DISAGREED')),
    opinion         text        CHECK (length(opinion) <= 4000),
    items           text        NOT NULL CHECK (length(items) <= 100000),
    refused         text        NOT NULL CHECK (length(refused) <= 100000),
    document_number text        CHECK (length(document_number) <= 100),
    signed_on       date        NOT NULL,
    signed_by       text        NOT NULL,
    entered_at      timestamptz NOT NULL,
    UNIQUE (step_id)
);
COMMENT ON COLUMN acceptance_signature.refused IS 'which grounds for not handing something in are not accepted, and why';
CREATE INDEX acceptance_signature_of_project ON acceptance_signature (project_id, round_id, entered_at);
CREATE TRIGGER acceptance_signature_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance_signature
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON acceptance_signature FROM ${app_role};
CREATE TRIGGER acceptance_material_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance_material
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON acceptance_material FROM ${app_role};
