-- Changes of what was approved, and projects that cannot go on, are matters of their own (A25, A26).
ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION', 'LIST_EXCEPTION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN',
    'CHANGE_REQUEST', 'TERMINATION'));
ALTER TABLE review_session DROP CONSTRAINT review_session_docket_check;
ALTER TABLE review_session ADD CONSTRAINT review_session_docket_check CHECK (docket IN ('ANNUAL_LIST', 'DOSSIERS', 'CHANGES',
    'TERMINATIONS'));

CREATE TABLE change_request (
    id               uuid          PRIMARY KEY,
    project_id       uuid          NOT NULL REFERENCES project (id),
    number           int           NOT NULL CHECK (number > 0),
    owner_department text          NOT NULL REFERENCES department (code),
    jurisdiction     text          NOT NULL REFERENCES jurisdiction (code),
    state            text          NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    content          text          NOT NULL CHECK (length(content) <= 500000),
    seen             text,
    change_class     text          CHECK (change_class IN ('OWNER_ADJUSTMENT', 'MINOR', 'MINOR_WITH_ESTIMATE', 'MAJOR',
                         'MAJOR_WITH_ESTIMATE')),
    opinion          text,
    result           text,
    estimate         numeric(15,2) CHECK (estimate >= 0),
    budget           numeric(15,2),
    document_number  text          CHECK (length(document_number) <= 100),
    policy_version   uuid          NOT NULL,
    updated_by_name  text          NOT NULL,
    updated_at       timestamptz   NOT NULL,
    submitted_at     timestamptz,
    approved_at      timestamptz,
    version          bigint        NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((submitted_at IS NULL) = (seen IS NULL) AND (submitted_at IS NULL) = (change_class IS NULL)),
    CHECK ((state = 'APPROVED') = (approved_at IS NOT NULL) AND (state = 'APPROVED') = (result IS NOT NULL)
        AND (state = 'APPROVED') = (estimate IS NOT NULL)),
    CHECK (state <> 'DRAFT' OR submitted_at IS NULL)
);
COMMENT ON COLUMN change_request.seen IS 'what stood of the lines it changes when it was handed in';
COMMENT ON COLUMN change_request.result IS 'all cost lines as they are by it: a baseline of the project';
CREATE INDEX change_request_of_owner ON change_request (owner_department, id DESC);
CREATE INDEX change_request_of_jurisdiction ON change_request (jurisdiction, id DESC);

ALTER TABLE baseline DROP CONSTRAINT baseline_kind_check;
ALTER TABLE baseline ADD CONSTRAINT baseline_kind_check CHECK (kind IN ('LIST_LINE', 'DOSSIER', 'CHANGE'));
