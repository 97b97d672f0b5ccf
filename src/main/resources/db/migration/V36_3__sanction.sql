-- The register of sanctions (A44). An entry is never changed, only revoked.
CREATE TABLE sanction (
    id              uuid        PRIMARY KEY,
    project_id      uuid        NOT NULL REFERENCES project (id),
    department      text        NOT NULL REFERENCES department (code),
    role            text        NOT NULL,
    unit            text        NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
    person          text        CHECK (length(person) BETWEEN 1 AND 100),
    ground          text        NOT NULL CHECK (ground IN ('NO_FILING_OR_APPROVAL', 'SERIOUS_OVERRUN', 'POOR_QUALITY', 'LOSS_OR_WASTE',
                        'ACCIDENT', 'MISAPPROPRIATION', 'IRREGULAR_OPERATION_MONEY')),
    kind            text        NOT NULL CHECK (kind IN ('NOTICE_OF_CRITICISM', 'DISCIPLINARY', 'ADMINISTRATIVE_PENALTY')),
    organ           text        NOT NULL CHECK (length(organ) BETWEEN 1 AND 200),
    document_number text        NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
    decided_on      date        NOT NULL,
    text            text        NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    entered_by_name text        NOT NULL,
    entered_at      timestamptz NOT NULL,
    revocation      text        CHECK (length(revocation) BETWEEN 1 AND 1000),
    revoked_by_name text,
    revoked_at      timestamptz,
    version         bigint      NOT NULL,
    CHECK (kind <> 'DISCIPLINARY' OR person IS NOT NULL),
    CHECK ((revocation IS NULL) = (revoked_at IS NULL) AND (revocation IS NULL) = (revoked_by_name IS NULL))
);
CREATE INDEX sanction_of_project ON sanction (project_id, id);
CREATE INDEX sanction_of_department ON sanction (department, id);
CREATE TRIGGER sanction_stays BEFORE DELETE OR TRUNCATE ON sanction FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON sanction FROM ${app_role};
GRANT UPDATE (revocation, revoked_by_name, revoked_at, version) ON sanction TO ${app_role};
