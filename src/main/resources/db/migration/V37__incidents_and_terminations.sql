-- Incidents, suspension and resumption, termination on application and by order (A26, A43).
ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION', 'LIST_EXCEPTION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN',
    'CHANGE_REQUEST', 'TERMINATION', 'RECTIFICATION', 'ORDERED_TERMINATION', 'INCIDENT', 'RESUMPTION'));
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE', 'REPORT_INCIDENT'));
ALTER TABLE document DROP CONSTRAINT document_type_check;
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK (type IN ('PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN',
    'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN', 'CATALOGUE', 'PRODUCT_STATEMENT', 'SECURITY_CHAPTER',
    'CONSULTATION_LETTER', 'OPINION', 'APPROVAL', 'DECISION_SCAN', 'PROCUREMENT_FILE', 'CONTRACT', 'PAYMENT_VOUCHER',
    'PROJECT_SUPERVISION', 'ARCHIVE', 'OTHER', 'RECTIFICATION', 'TERMINATION', 'INCIDENT_REPORT'));
ALTER TABLE project_request DROP CONSTRAINT project_request_kind_check;
ALTER TABLE project_request ADD CONSTRAINT project_request_kind_check CHECK (kind IN ('CANCELLATION', 'LIST_EXCEPTION', 'RESUMPTION'));

-- The clock of a step stands still for what is awaited, and while its project is suspended; for both at once, too.
ALTER TABLE step ADD suspended boolean NOT NULL DEFAULT false;
ALTER TABLE step_pause ADD cause text NOT NULL DEFAULT 'MATERIAL' CHECK (cause IN ('MATERIAL', 'SUSPENSION'));
ALTER TABLE step_pause ALTER cause DROP DEFAULT;
DROP INDEX step_pause_running;
CREATE UNIQUE INDEX step_pause_running ON step_pause (step_id, cause) WHERE ended_at IS NULL;

ALTER TABLE lot ADD suspension text CHECK (length(suspension) BETWEEN 1 AND 2000);
COMMENT ON COLUMN lot.suspension IS 'why it is suspended; null while it goes on (A26)';
ALTER TABLE milestone ADD reported_on date;
COMMENT ON COLUMN milestone.reported_on IS 'day on which the owner reported its delay as an incident (A26)';

CREATE TABLE termination (
    id               uuid        PRIMARY KEY,
    project_id       uuid        NOT NULL REFERENCES project (id),
    ordered          boolean     NOT NULL,
    owner_department text        NOT NULL REFERENCES department (code),
    jurisdiction     text        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'TERMINATED', 'REFUSED', 'WITHDRAWN')),
    content          text        NOT NULL CHECK (length(content) <= 100000),
    handed_in        text        CHECK (length(handed_in) <= 200000),
    cause_id         uuid,
    reason           text        CHECK (length(reason) BETWEEN 1 AND 4000),
    opinion          text        CHECK (length(opinion) <= 4000),
    document_number  text        CHECK (length(document_number) BETWEEN 1 AND 100),
    decided_on       date,
    policy_version   uuid        NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by_name  text        NOT NULL,
    submitted_at     timestamptz,
    version          bigint      NOT NULL,
    CHECK (ordered = (cause_id IS NOT NULL)),
    CHECK (ordered = (reason IS NOT NULL)),
    CHECK (state <> 'DRAFT' OR handed_in IS NULL)
);
COMMENT ON COLUMN termination.cause_id IS 'the order of rectification that failed (A43); null on application';
COMMENT ON COLUMN termination.handed_in IS 'what was handed in last, with the figures of the registers as they stood then';
CREATE UNIQUE INDEX termination_under_way ON termination (project_id, ordered) WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED');
CREATE INDEX termination_of_project ON termination (project_id, created_at DESC, id DESC);
CREATE INDEX termination_latest ON termination (created_at DESC, id DESC);
CREATE INDEX termination_of_owner ON termination (owner_department, created_at DESC, id DESC);

CREATE TABLE incident (
    id               uuid        PRIMARY KEY,
    project_id       uuid        NOT NULL REFERENCES project (id),
    kind             text        NOT NULL CHECK (kind IN ('SERIOUS_DELAY', 'MAJOR_LOSS', 'OTHER')),
    owner_department text        NOT NULL REFERENCES department (code),
    jurisdiction     text        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('REPORTED', 'CLOSED', 'TO_RECTIFY', 'SUSPENDED', 'RESUMED', 'ENDED')),
    report           text        NOT NULL CHECK (length(report) <= 100000),
    disposition      text        CHECK (disposition IN ('NONE', 'RECTIFICATION', 'SUSPENSION')),
    lot_id           uuid        REFERENCES lot (id),
    reason           text        CHECK (length(reason) BETWEEN 1 AND 2000),
    disposed_at      timestamptz,
    resumed_at       timestamptz,
    policy_version   uuid        NOT NULL,
    reported_at      timestamptz NOT NULL,
    reported_by_name text        NOT NULL,
    version          bigint      NOT NULL,
    CHECK ((disposition IS NULL) = (disposed_at IS NULL)),
    CHECK ((disposition IS NULL) = (reason IS NULL)),
    CHECK (lot_id IS NULL OR disposition = 'SUSPENSION'),
    CHECK (state NOT IN ('SUSPENDED', 'RESUMED') OR disposition = 'SUSPENSION')
);
COMMENT ON COLUMN incident.lot_id IS 'the one lot that was suspended; null where the whole project was';
CREATE INDEX incident_of_project ON incident (project_id, reported_at DESC, id DESC);
CREATE INDEX incident_latest ON incident (reported_at DESC, id DESC);
CREATE INDEX incident_of_owner ON incident (owner_department, reported_at DESC, id DESC);
CREATE INDEX incident_suspended ON incident (project_id) WHERE state = 'SUSPENDED';
