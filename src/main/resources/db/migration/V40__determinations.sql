-- What restricts owners is found after they were heard (A11, A32, A47).
ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION', 'LIST_EXCEPTION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN',
    'CHANGE_REQUEST', 'TERMINATION', 'RECTIFICATION', 'ORDERED_TERMINATION', 'INCIDENT', 'RESUMPTION', 'PRE_ACCEPTANCE',
    'COMPLETION_ACCEPTANCE', 'INTERIM_ACCEPTANCE', 'UPSTREAM_ACCEPTANCE', 'RESTRICTION_FINDING', 'NON_SHARING_EXCEPTION', 'OM_BUDGET',
    'CLOUD_REQUEST', 'FINAL_ACCOUNTS', 'MONITORING_REPORT', 'SELF_EVALUATION', 'POST_EVALUATION'));
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE', 'REPORT_INCIDENT', 'STATE_ON_UNAPPROVED_CHANGE',
    'FIND_ON_UNAPPROVED_CHANGE', 'ACCEPT_IN_TIME', 'CORRECT_ACCEPTANCE', 'FILE_UPSTREAM_ACCEPTANCE', 'END_TRIAL', 'ANSWER_FINDING',
    'DELIVER_DATA', 'REPORT_DATA_USE', 'SHUT_DOWN_SYSTEM', 'RENEW_ASSESSMENT', 'REPORT_MONITORING', 'SELF_EVALUATE',
    'SUBMIT_FINAL_ACCOUNTS', 'POST_EVALUATE', 'DECIDE_FINDING', 'CHECK_DELIVERY', 'CHECK_REMEDY',
    'REGISTER_RESOURCES'));
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

CREATE TABLE determination (
    id                uuid        PRIMARY KEY,
    kind              text        NOT NULL CHECK (kind IN ('DATA_NOT_DELIVERED', 'DATA_NOT_SHARED', 'DATA_COLLECTED_TWICE',
                          'SECURITY_FAILED', 'CRYPTOGRAPHY_FAILED', 'MAJOR_HIDDEN_DANGER')),
    owner_department  text        NOT NULL REFERENCES department (code),
    project_id        uuid        REFERENCES project (id),
    jurisdiction      text        NOT NULL REFERENCES jurisdiction (code),
    department        text        NOT NULL REFERENCES department (code),
    role              text        NOT NULL,
    year              int         CHECK (year BETWEEN 2022 AND 2100),
    facts             text        NOT NULL CHECK (length(facts) BETWEEN 1 AND 4000),
    evidence          text        NOT NULL CHECK (length(evidence) <= 100000),
    state             text        NOT NULL CHECK (state IN ('HEARING', 'FOUND', 'NOT_FOUND', 'DROPPED', 'ENDED')),
    statement         text        CHECK (length(statement) <= 100000),
    reason            text        CHECK (length(reason) BETWEEN 1 AND 2000),
    document_number   text        CHECK (length(document_number) BETWEEN 1 AND 100),
    decided_on        date,
    decided_by_name   text,
    remedies          text        NOT NULL CHECK (length(remedies) <= 500000),
    remedy_open       boolean     NOT NULL,
    ended_on          date,
    ending_number     text        CHECK (length(ending_number) BETWEEN 1 AND 100),
    ended_because     text        CHECK (length(ended_because) BETWEEN 1 AND 2000),
    ended_by_name     text,
    proposed_by_name  text        NOT NULL,
    proposed_at       timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK ((kind IN ('DATA_NOT_SHARED', 'DATA_COLLECTED_TWICE')) = (year IS NOT NULL)),
    CHECK (kind = 'DATA_NOT_DELIVERED' OR project_id IS NOT NULL),
    CHECK ((state = 'HEARING') = (reason IS NULL)),
    CHECK ((state IN ('FOUND', 'ENDED')) = (document_number IS NOT NULL) OR state = 'NOT_FOUND'),
    CHECK ((state IN ('FOUND', 'NOT_FOUND', 'ENDED')) = (decided_on IS NOT NULL)),
    CHECK ((state = 'ENDED') = (ended_on IS NOT NULL) AND (ended_on IS NULL) = (ending_number IS NULL)
        AND (ended_on IS NULL) = (ended_because IS NULL)),
    CHECK (ended_on >= decided_on),
    CHECK (state <> 'ENDED' OR year IS NULL)
);
COMMENT ON COLUMN determination.department IS 'the organ that proposed it and decides on it, in the capacity of role';
COMMENT ON COLUMN determination.statement IS 'what the owner said when it was heard, with its evidence; null where it said nothing';
COMMENT ON COLUMN determination.remedies IS 'what the owner said it has put right, and what came of it';
-- The same is not proposed twice at a time.
CREATE UNIQUE INDEX determination_under_way ON determination (owner_department, kind, project_id, year) NULLS NOT DISTINCT
    WHERE state = 'HEARING';
CREATE INDEX determination_of_owner ON determination (owner_department, id DESC);
CREATE INDEX determination_of_department ON determination (department, id DESC);
CREATE INDEX determination_of_project ON determination (project_id, id DESC);
CREATE INDEX determination_by_state ON determination (state, id DESC);
CREATE INDEX determination_by_kind ON determination (kind, id DESC);
CREATE TRIGGER determination_stays BEFORE DELETE OR TRUNCATE ON determination FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE DELETE, TRUNCATE ON determination FROM ${app_role};
