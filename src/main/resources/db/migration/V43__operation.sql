-- Operation: what it costs in a year, cloud, replaced systems, assessments, shutdown (A8, A30, A32, A33, A35, A45, A47).
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE', 'REPORT_INCIDENT', 'STATE_ON_UNAPPROVED_CHANGE',
    'FIND_ON_UNAPPROVED_CHANGE', 'ACCEPT_IN_TIME', 'CORRECT_ACCEPTANCE', 'FILE_UPSTREAM_ACCEPTANCE', 'END_TRIAL',
    'DELIVER_DATA', 'SHUT_DOWN_SYSTEM', 'RENEW_ASSESSMENT', 'REPORT_MONITORING', 'SELF_EVALUATE',
    'SUBMIT_FINAL_ACCOUNTS', 'POST_EVALUATE', 'DECIDE_FINDING', 'CHECK_DELIVERY', 'CHECK_REMEDY',
    'REGISTER_RESOURCES'));
ALTER TABLE acceptance_course ADD data_disposal text CHECK (length(data_disposal) BETWEEN 1 AND 1000);
ALTER TABLE acceptance_course ADD assets text CHECK (length(assets) BETWEEN 1 AND 1000);

-- One a project: who runs it, and one version over whatever is entered on its operation.
CREATE TABLE operation (
    project_id       uuid        PRIMARY KEY REFERENCES project (id),
    owner_department text        NOT NULL REFERENCES department (code),
    jurisdiction     text        NOT NULL,
    operator         text        CHECK (length(operator) <= 20000),
    ended            boolean     NOT NULL,
    entries          int         NOT NULL,
    version          bigint      NOT NULL
);
COMMENT ON COLUMN operation.operator IS 'who runs it, as its owner stated it last (A33)';

CREATE TABLE om_budget (
    id               uuid           PRIMARY KEY,
    project_id       uuid           NOT NULL REFERENCES project (id),
    year             int            NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    number           int            NOT NULL CHECK (number > 0),
    owner_department text           NOT NULL REFERENCES department (code),
    jurisdiction     text           NOT NULL,
    state            text           NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENDED')),
    content          text           NOT NULL CHECK (length(content) <= 100000),
    documents        text           NOT NULL CHECK (length(documents) <= 50000),
    total            numeric(15, 2) NOT NULL CHECK (total >= 0),
    grants           text           CHECK (length(grants) <= 100000),
    approved         numeric(15, 2) CHECK (approved >= 0 AND approved <= total),
    opinion          text           CHECK (length(opinion) <= 4000),
    document_number  text           CHECK (length(document_number) <= 100),
    decided_on       date,
    submitted_at     timestamptz,
    submitted_by     text,
    created_at       timestamptz    NOT NULL,
    version          bigint         NOT NULL,
    UNIQUE (project_id, year, number),
    CHECK ((state = 'APPROVED') <= (approved IS NOT NULL AND decided_on IS NOT NULL))
);
COMMENT ON COLUMN om_budget.number IS 'a supplement in the same year is a further number';
COMMENT ON COLUMN om_budget.grants IS 'what finance means to agree to line by line; in force once it is APPROVED';
CREATE UNIQUE INDEX om_budget_open ON om_budget (project_id, year) WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED');
CREATE INDEX om_budget_latest ON om_budget (created_at DESC, id DESC);
CREATE INDEX om_budget_of_owner ON om_budget (owner_department, created_at DESC, id DESC);
CREATE INDEX om_budget_by_state ON om_budget (state, created_at DESC, id DESC);
CREATE INDEX om_budget_by_year ON om_budget (year, created_at DESC, id DESC);
CREATE INDEX om_budget_of_project ON om_budget (project_id, created_at DESC, id DESC);

CREATE TABLE cloud_request (
    id               uuid        PRIMARY KEY,
    project_id       uuid        NOT NULL REFERENCES project (id),
    number           int         NOT NULL CHECK (number > 0),
    owner_department text        NOT NULL REFERENCES department (code),
    jurisdiction     text        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('SUBMITTED', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
    purpose          text        NOT NULL CHECK (purpose IN ('CONSTRUCTION', 'TRIAL', 'OPERATION')),
    added            boolean     NOT NULL,
    content          text        NOT NULL CHECK (length(content) <= 20000),
    offered          text        CHECK (length(offered) <= 5000),
    vcpu             int         CHECK (vcpu >= 0),
    memory_gb        int         CHECK (memory_gb >= 0),
    storage_gb       int         CHECK (storage_gb >= 0),
    opinion          text        CHECK (length(opinion) <= 4000),
    decided_on       date,
    submitted_at     timestamptz NOT NULL,
    submitted_by     text        NOT NULL,
    version          bigint      NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((state = 'GRANTED') = (vcpu IS NOT NULL))
);
COMMENT ON COLUMN cloud_request.added IS 'on top of what the project had when it was handed in (A32)';
COMMENT ON COLUMN cloud_request.vcpu IS 'granted; null before';
CREATE INDEX cloud_request_latest ON cloud_request (submitted_at DESC, id DESC);
CREATE INDEX cloud_request_of_owner ON cloud_request (owner_department, submitted_at DESC, id DESC);
CREATE INDEX cloud_request_by_state ON cloud_request (state, submitted_at DESC, id DESC);
CREATE INDEX cloud_request_of_project ON cloud_request (project_id, submitted_at DESC, id DESC);

CREATE TABLE cloud_release (
    id              uuid        PRIMARY KEY,
    project_id      uuid        NOT NULL REFERENCES project (id),
    released_on     date        NOT NULL,
    vcpu            int         NOT NULL CHECK (vcpu >= 0),
    memory_gb       int         NOT NULL CHECK (memory_gb >= 0),
    storage_gb      int         NOT NULL CHECK (storage_gb >= 0),
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    entered_by_name text        NOT NULL,
    entered_at      timestamptz NOT NULL
);
CREATE INDEX cloud_release_of_project ON cloud_release (project_id, released_on, id);
CREATE TRIGGER cloud_release_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON cloud_release
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON cloud_release FROM ${app_role};

CREATE TABLE replaced_system (
    id               uuid        PRIMARY KEY,
    project_id       uuid        NOT NULL REFERENCES project (id),
    number           int         NOT NULL CHECK (number > 0),
    owner_department text        NOT NULL REFERENCES department (code),
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    named_on         date,
    due_on           date        NOT NULL,
    postponements    text        NOT NULL CHECK (length(postponements) <= 50000),
    shut_on          date,
    data_migrated    boolean,
    note             text        CHECK (length(note) <= 2000),
    document         text        CHECK (length(document) <= 5000),
    version          bigint      NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((shut_on IS NULL) = (data_migrated IS NULL) AND (shut_on IS NULL) = (document IS NULL))
);
COMMENT ON COLUMN replaced_system.named_on IS 'the day the profile names (A8); due_on is that, or the day of acceptance if later, or what the office postponed it to';
CREATE INDEX replaced_system_due ON replaced_system (due_on, id);
CREATE INDEX replaced_system_running ON replaced_system (due_on, id) WHERE shut_on IS NULL;
CREATE INDEX replaced_system_of_owner ON replaced_system (owner_department, due_on, id);

CREATE TABLE assessment (
    id               uuid        PRIMARY KEY,
    project_id       uuid        NOT NULL REFERENCES project (id),
    owner_department text        NOT NULL REFERENCES department (code),
    kind             text        NOT NULL CHECK (kind IN ('MLPS_ASSESSMENT', 'DATA_SECURITY_ASSESSMENT', 'CRYPTOGRAPHY_ASSESSMENT')),
    level            text        CHECK (length(level) <= 100),
    passed           boolean     NOT NULL,
    organ            text        CHECK (length(organ) BETWEEN 1 AND 200),
    assessed_on      date        NOT NULL,
    valid_until      date        NOT NULL,
    document         text        NOT NULL CHECK (length(document) <= 5000),
    of_acceptance    boolean     NOT NULL,
    latest           boolean     NOT NULL,
    version          bigint      NOT NULL
);
COMMENT ON COLUMN assessment.valid_until IS 'last day; 9999-12-31 where neither report nor policy says';
CREATE UNIQUE INDEX assessment_latest ON assessment (project_id, kind) WHERE latest;
CREATE INDEX assessment_of_project ON assessment (project_id, assessed_on, id);
CREATE INDEX assessment_valid ON assessment (valid_until, id) WHERE latest;
CREATE INDEX assessment_failed ON assessment (valid_until, id) WHERE latest AND NOT passed;
CREATE INDEX assessment_of_owner ON assessment (owner_department, valid_until, id) WHERE latest;
CREATE TRIGGER assessment_stays BEFORE DELETE OR TRUNCATE ON assessment FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON assessment FROM ${app_role};
GRANT UPDATE (latest, owner_department, version) ON assessment TO ${app_role};
