-- What owners hand in on the way to approval (A17-A21).
CREATE TABLE dossier (
    id                uuid          PRIMARY KEY,
    project_id        uuid          NOT NULL REFERENCES project (id),
    type              text          NOT NULL CHECK (type IN ('PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN',
                          'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN')),
    owner_department  text          NOT NULL REFERENCES department (code),
    jurisdiction      text          NOT NULL REFERENCES jurisdiction (code),
    state             text          NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    content           text          NOT NULL CHECK (length(content) <= 2000000),
    amount            numeric(15,2) NOT NULL CHECK (amount >= 0),
    versions          int           NOT NULL CHECK (versions >= 0),
    returned_sections text          NOT NULL,
    opinion           text,
    approved_amount   numeric(15,2) CHECK (approved_amount >= 0),
    approved_lines    text,
    approval_number   text,
    approved_on       date,
    by_government     boolean,
    reviewed_budget   numeric(15,2) CHECK (reviewed_budget >= 0),
    reviewed_lines    text,
    policy_version    uuid          NOT NULL,
    created_at        timestamptz   NOT NULL,
    updated_at        timestamptz   NOT NULL,
    updated_by_name   text          NOT NULL,
    submitted_at      timestamptz,
    version           bigint        NOT NULL,
    CHECK ((versions = 0) = (submitted_at IS NULL)),
    CHECK ((approved_amount IS NULL) = (approved_lines IS NULL) AND (approved_amount IS NULL) = (approval_number IS NULL)
        AND (approved_amount IS NULL) = (approved_on IS NULL) AND (approved_amount IS NULL) = (by_government IS NULL)),
    CHECK (state <> 'APPROVED' OR approved_amount IS NOT NULL),
    CHECK ((reviewed_budget IS NULL) = (reviewed_lines IS NULL))
);
CREATE INDEX dossier_of_project ON dossier (project_id, created_at, id);
-- One of a type is under way at a time.
CREATE UNIQUE INDEX dossier_under_way ON dossier (project_id, type) WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED');
CREATE INDEX dossier_of_owner ON dossier (owner_department, id DESC) WHERE versions > 0;
CREATE INDEX dossier_of_jurisdiction ON dossier (jurisdiction, id DESC) WHERE versions > 0;
CREATE INDEX dossier_submitted ON dossier (id DESC) WHERE versions > 0;

CREATE TABLE dossier_version (
    id                uuid          PRIMARY KEY,
    dossier_id        uuid          NOT NULL REFERENCES dossier (id),
    number            int           NOT NULL CHECK (number > 0),
    content           text          NOT NULL,
    amount            numeric(15,2) NOT NULL,
    digests           text          NOT NULL,
    documents         text          NOT NULL,
    findings          text          NOT NULL,
    letter_number     text          CHECK (length(letter_number) <= 100),
    letter_date       date,
    submitted_by_name text          NOT NULL,
    submitted_at      timestamptz   NOT NULL,
    UNIQUE (dossier_id, number)
);
CREATE FUNCTION dossier_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was handed in stays as it was' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER dossier_version_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_version
    FOR EACH STATEMENT EXECUTE FUNCTION dossier_version_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON dossier_version FROM ${app_role};

-- Departments that take part confirm their part as it stood (A22).
CREATE TABLE dossier_confirmation (
    id                uuid        PRIMARY KEY,
    dossier_id        uuid        NOT NULL REFERENCES dossier (id),
    department        text        NOT NULL REFERENCES department (code),
    digest            text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    confirmed_by_name text        NOT NULL,
    confirmed_at      timestamptz NOT NULL,
    UNIQUE (dossier_id, department)
);

-- Who was asked about which dossier (A20).
CREATE TABLE dossier_asked (
    department text NOT NULL REFERENCES department (code),
    dossier_id uuid NOT NULL REFERENCES dossier (id),
    PRIMARY KEY (department, dossier_id)
);

ALTER TABLE project_access DROP CONSTRAINT project_access_reason_check;
ALTER TABLE project_access ADD CONSTRAINT project_access_reason_check CHECK (reason IN ('OWNER', 'PARTICIPANT', 'CONSULTED'));
ALTER TABLE baseline DROP CONSTRAINT baseline_kind_check;
ALTER TABLE baseline ADD CONSTRAINT baseline_kind_check CHECK (kind IN ('LIST_LINE', 'DOSSIER'));
