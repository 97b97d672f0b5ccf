-- Checks on projects as they were carried out (A43).
CREATE TABLE oversight_check (
    id              uuid        PRIMARY KEY,
    project_id      uuid        NOT NULL REFERENCES project (id),
    department      text        NOT NULL REFERENCES department (code),
    role            text        NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('PLANNED', 'AD_HOC')),
    checked_on      date        NOT NULL,
    subjects        text        NOT NULL CHECK (length(subjects) BETWEEN 1 AND 300),
    findings        text        NOT NULL CHECK (length(findings) BETWEEN 1 AND 4000),
    result          text        NOT NULL CHECK (result IN ('IN_ORDER', 'TO_BE_RECTIFIED')),
    entered_by_name text        NOT NULL,
    entered_at      timestamptz NOT NULL
);
CREATE INDEX oversight_check_of_project ON oversight_check (project_id, id);
CREATE TRIGGER oversight_check_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON oversight_check
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON oversight_check FROM ${app_role};

ALTER TABLE rectification ADD check_id uuid REFERENCES oversight_check (id);
