-- Facts that restrictions follow from (A11, A30, A32, A47). The restrictions themselves are never stored.
CREATE TABLE restriction_cause (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('DATA_NOT_DELIVERED', 'ACCEPTANCE_OVERDUE', 'ACCEPTANCE_FAILED',
                        'DATA_NOT_SHARED', 'DATA_COLLECTED_TWICE', 'SECURITY_FAILED', 'CRYPTOGRAPHY_FAILED',
                        'MAJOR_HIDDEN_DANGER')),
    department      text NOT NULL REFERENCES department,
    project         uuid REFERENCES project,
    found_by        text NOT NULL REFERENCES department,
    found_on        date NOT NULL,
    -- the year a finding of Article 32 is about
    year            integer CHECK (year BETWEEN 2019 AND 2100),
    ended_on        date,
    document_number text CHECK (length(document_number) <= 100),
    recorded_at     timestamptz NOT NULL,
    version         bigint NOT NULL DEFAULT 0,
    CHECK ((kind IN ('DATA_NOT_SHARED', 'DATA_COLLECTED_TWICE')) = (year IS NOT NULL)),
    CHECK ((kind = 'DATA_NOT_DELIVERED') = (project IS NULL)),
    CHECK (ended_on >= found_on)
);
CREATE INDEX restriction_cause_department ON restriction_cause (department, found_on, id);
-- the same thing is not found twice while it lasts, nor twice for one year
CREATE UNIQUE INDEX restriction_cause_open ON restriction_cause (department, kind, project) NULLS NOT DISTINCT
    WHERE ended_on IS NULL AND year IS NULL;
CREATE UNIQUE INDEX restriction_cause_year ON restriction_cause (project, kind, year) WHERE year IS NOT NULL;
REVOKE DELETE, TRUNCATE ON restriction_cause FROM ${app_role};
