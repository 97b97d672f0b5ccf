-- Which department holds each office of a jurisdiction (A5, A6). A county may hold its own (A49).
CREATE TABLE organ (
    jurisdiction text NOT NULL,
    role         text NOT NULL,
    department   text NOT NULL REFERENCES department (code),
    PRIMARY KEY (jurisdiction, role)
);
INSERT INTO organ (jurisdiction, role, department) VALUES
    ('511900', 'LEADING_GROUP_OFFICE', '511900-DSJ'),
    ('511900', 'DATA_ADMINISTRATION', '511900-DSJ'),
    ('511900', 'COMMITTEE_CHAIR', '511900-ZFB'),
    ('511900', 'DEVELOPMENT_REFORM', '511900-FGW'),
    ('511900', 'FINANCE', '511900-CZJ'),
    ('511900', 'CYBERSPACE_AFFAIRS', '511900-WXB'),
    ('511900', 'SECRECY_CRYPTOGRAPHY', '511900-BMJ'),
    ('511900', 'ECONOMY_INFORMATION', '511900-JXJ'),
    ('511900', 'PUBLIC_SECURITY', '511900-GAJ'),
    ('511900', 'AUDIT', '511900-SJJ'),
    ('511900', 'MUNICIPAL_GOVERNMENT', '511900-ZFB'),
    ('511900', 'MUNICIPAL_PARTY_COMMITTEE', '511900-SWB');

CREATE TABLE procedure (
    id               uuid        PRIMARY KEY,
    kind             text        NOT NULL CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST')),
    subject_id       uuid        NOT NULL,
    project_id       uuid,
    title            text        NOT NULL,
    owner_department text        NOT NULL REFERENCES department (code),
    policy_version   uuid        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('RUNNING', 'RETURNED', 'PASSED', 'REJECTED', 'WITHDRAWN')),
    round            int         NOT NULL CHECK (round > 0),
    started_by       text        NOT NULL,
    started_at       timestamptz NOT NULL,
    closed_at        timestamptz,
    updated_at       timestamptz NOT NULL,
    version          bigint      NOT NULL,
    UNIQUE (kind, subject_id)
);
CREATE INDEX procedure_of_project ON procedure (project_id, started_at, id);
CREATE INDEX procedure_of_owner ON procedure (owner_department, started_at DESC, id DESC);
CREATE INDEX procedure_returned ON procedure (owner_department, updated_at, id) WHERE state = 'RETURNED';

CREATE TABLE step (
    id               uuid        PRIMARY KEY,
    procedure_id     uuid        NOT NULL REFERENCES procedure (id),
    key              text        NOT NULL,
    position         int         NOT NULL,
    round            int         NOT NULL CHECK (round > 0),
    kind             text        NOT NULL,
    role             text        NOT NULL,
    department       text        NOT NULL REFERENCES department (code),
    after            text        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('WAITING', 'OPEN', 'DONE', 'SKIPPED')),
    superseded       boolean     NOT NULL,
    opened_at        timestamptz,
    due              date        NOT NULL,
    due_explanation  text,
    outcome          text,
    opinion          text,
    basis            text,
    decided_at       timestamptz,
    decided_by       text,
    decided_by_name  text,
    on_behalf_of     text        REFERENCES department (code),
    legal_date       date,
    document_number  text,
    version          bigint      NOT NULL,
    UNIQUE (procedure_id, key, round),
    CHECK ((state = 'DONE') = (outcome IS NOT NULL)),
    CHECK (state <> 'OPEN' OR opened_at IS NOT NULL)
);
COMMENT ON COLUMN step.due IS 'infinity-like 9999-12-31 where the law and policy set no limit: the inbox sorts by it';
CREATE INDEX step_inbox ON step (department, role, due, id) WHERE state = 'OPEN';
CREATE INDEX step_done ON step (department, role, decided_at DESC, id DESC) WHERE state = 'DONE';
CREATE INDEX step_of_procedure ON step (procedure_id, position, round);

-- A decision taken on paper: entered by one person, in force once another has checked it.
CREATE TABLE paper_registration (
    id                 uuid        PRIMARY KEY,
    step_id            uuid        NOT NULL REFERENCES step (id),
    state              text        NOT NULL CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED')),
    outcome            text        NOT NULL,
    opinion            text,
    form               text        NOT NULL,
    decision_date      date        NOT NULL,
    document_number    text        NOT NULL,
    signatory          text        NOT NULL,
    registered_by      text        NOT NULL,
    registered_by_name text        NOT NULL,
    registered_at      timestamptz NOT NULL,
    checked_by         text,
    checked_by_name    text,
    checked_at         timestamptz,
    refusal            text,
    version            bigint      NOT NULL,
    CHECK (checked_by IS NULL OR checked_by <> registered_by)
);
CREATE UNIQUE INDEX paper_registration_pending ON paper_registration (step_id) WHERE state = 'PENDING';
CREATE INDEX paper_registration_queue ON paper_registration (registered_at, id) WHERE state = 'PENDING';
