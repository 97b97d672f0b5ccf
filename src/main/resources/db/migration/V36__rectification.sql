-- What oversight orders an owner to put right, round by round (A43).
CREATE TABLE rectification (
    id               uuid        PRIMARY KEY,
    project_id       uuid        NOT NULL REFERENCES project (id),
    owner_department text        NOT NULL REFERENCES department (code),
    jurisdiction     text        NOT NULL REFERENCES jurisdiction (code),
    department       text        NOT NULL REFERENCES department (code),
    role             text        NOT NULL,
    document_number  text        NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
    items            text        NOT NULL CHECK (length(items) <= 200000),
    paper            text        CHECK (length(paper) <= 5000),
    state            text        NOT NULL CHECK (state IN ('ORDERED', 'RESPONDED', 'FAILED', 'VERIFIED', 'REVOKED')),
    round            int         NOT NULL CHECK (round > 0),
    due              date        NOT NULL,
    due_explanation  text,
    settled          boolean     NOT NULL,
    revoked_because  text        CHECK (length(revoked_because) BETWEEN 1 AND 1000),
    ordered_by_name  text        NOT NULL,
    ordered_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    closed_at        timestamptz,
    version          bigint      NOT NULL,
    CHECK ((state IN ('VERIFIED', 'REVOKED')) = (closed_at IS NOT NULL)),
    CHECK ((state = 'REVOKED') = (revoked_because IS NOT NULL))
);
COMMENT ON COLUMN rectification.due IS 'last day to respond in this round; 9999-12-31 where none is set';
COMMENT ON COLUMN rectification.settled IS 'whether a measure was chosen since it was last overdue or not enough';
CREATE INDEX rectification_of_project ON rectification (project_id, id);
CREATE INDEX rectification_of_owner ON rectification (owner_department, id);
CREATE INDEX rectification_of_department ON rectification (department, id);
CREATE INDEX rectification_by_state ON rectification (state, id);
CREATE INDEX rectification_awaited ON rectification (due, id) WHERE state IN ('ORDERED', 'FAILED');

CREATE TABLE rectification_round (
    id                uuid PRIMARY KEY,
    rectification_id  uuid NOT NULL REFERENCES rectification (id),
    number            int  NOT NULL CHECK (number > 0),
    due               date NOT NULL,
    answers           text CHECK (length(answers) <= 500000),
    responded_at      timestamptz,
    responded_by_name text,
    passed            boolean,
    reasons           text CHECK (length(reasons) <= 2000),
    verified_at       timestamptz,
    verified_by_name  text,
    UNIQUE (rectification_id, number),
    CHECK ((answers IS NULL) = (responded_at IS NULL)),
    CHECK ((passed IS NULL) = (verified_at IS NULL)),
    CHECK (passed IS NULL OR answers IS NOT NULL)
);

ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION', 'LIST_EXCEPTION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN',
    'CHANGE_REQUEST', 'TERMINATION', 'RECTIFICATION'));

ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE'));

ALTER TABLE document DROP CONSTRAINT document_type_check;
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK (type IN ('PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN',
    'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN', 'CATALOGUE', 'PRODUCT_STATEMENT', 'SECURITY_CHAPTER',
    'CONSULTATION_LETTER', 'OPINION', 'APPROVAL', 'DECISION_SCAN', 'PROCUREMENT_FILE', 'CONTRACT', 'PAYMENT_VOUCHER',
    'PROJECT_SUPERVISION', 'ARCHIVE', 'OTHER', 'RECTIFICATION'));
ALTER TABLE document DROP CONSTRAINT document_kept_as_check;
ALTER TABLE document ADD CONSTRAINT document_kept_as_check CHECK (kept_as IN ('PROJECT_OWNER', 'LEADING_GROUP_OFFICE',
    'DATA_ADMINISTRATION', 'DEVELOPMENT_REFORM', 'FINANCE', 'CYBERSPACE_AFFAIRS', 'SECRECY_CRYPTOGRAPHY',
    'ECONOMY_INFORMATION', 'PUBLIC_SECURITY', 'AUDIT', 'INDUSTRY_AUTHORITY', 'COMMITTEE_CHAIR'));
