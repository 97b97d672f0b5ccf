-- Requests of owners to have a listed project cancelled before start (A15).
CREATE TABLE cancellation (
    id                uuid        PRIMARY KEY,
    project_id        uuid        NOT NULL REFERENCES project (id),
    owner_department  text        NOT NULL REFERENCES department (code),
    jurisdiction      text        NOT NULL REFERENCES jurisdiction (code),
    reason            text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    state             text        NOT NULL CHECK (state IN ('REQUESTED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    opinion           text,
    policy_version    uuid        NOT NULL,
    requested_at      timestamptz NOT NULL,
    requested_by_name text        NOT NULL,
    closed_at         timestamptz,
    version           bigint      NOT NULL,
    CHECK ((state = 'REQUESTED') = (closed_at IS NULL))
);
CREATE INDEX cancellation_of_project ON cancellation (project_id, requested_at DESC, id DESC);
CREATE INDEX cancellation_agreed ON cancellation (jurisdiction, requested_at, id) WHERE state = 'AGREED';
CREATE UNIQUE INDEX cancellation_under_review ON cancellation (project_id) WHERE state = 'REQUESTED';

ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION'));
