-- The documents of projects. A version is announced first and filled once; what is filled is never changed again.
CREATE TABLE document (
    id             uuid        PRIMARY KEY,
    project_id     uuid        NOT NULL REFERENCES project (id),
    type           text        NOT NULL CHECK (type IN ('PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN',
                       'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'CATALOGUE', 'PRODUCT_STATEMENT', 'SECURITY_CHAPTER',
                       'CONSULTATION_LETTER', 'OPINION', 'APPROVAL', 'DECISION_SCAN', 'OTHER')),
    title          text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    kept_as        text        NOT NULL CHECK (kept_as IN ('PROJECT_OWNER', 'LEADING_GROUP_OFFICE', 'DATA_ADMINISTRATION')),
    department     text        NOT NULL REFERENCES department (code),
    created_at     timestamptz NOT NULL,
    numbers        int         NOT NULL CHECK (numbers > 0),
    current_number int         CHECK (current_number BETWEEN 1 AND numbers),
    version        bigint      NOT NULL
);
-- Only what is there is listed, as a whole or by type.
CREATE INDEX document_of_project ON document (project_id, id DESC) WHERE current_number IS NOT NULL;
CREATE INDEX document_of_project_by_type ON document (project_id, type, id DESC) WHERE current_number IS NOT NULL;

CREATE TABLE document_version (
    id               uuid        PRIMARY KEY,
    document_id      uuid        NOT NULL REFERENCES document (id),
    number           int         NOT NULL CHECK (number > 0),
    file_name        text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    size             bigint      NOT NULL CHECK (size > 0),
    announced_digest text        CHECK (announced_digest ~ '^[0-9a-f]{64}$'),
    state            text        NOT NULL CHECK (state IN ('RESERVED', 'STORED', 'BROKEN')),
    kind             text        NOT NULL,
    digest           text        CHECK (digest ~ '^[0-9a-f]{64}$'),
    reserved_by      text        NOT NULL,
    reserved_by_name text        NOT NULL,
    reserved_at      timestamptz NOT NULL,
    uploaded_by      text,
    uploaded_by_name text,
    uploaded_at      timestamptz,
    UNIQUE (document_id, number),
    CHECK ((state = 'STORED') = (digest IS NOT NULL)),
    CHECK ((state = 'STORED') = (uploaded_at IS NOT NULL)),
    CHECK ((uploaded_at IS NULL) = (uploaded_by IS NULL) AND (uploaded_at IS NULL) = (uploaded_by_name IS NULL)),
    CHECK (announced_digest IS NULL OR digest IS NULL OR digest = announced_digest)
);
-- One at a time; the next takes the place of one that never came.
CREATE UNIQUE INDEX document_version_reserved ON document_version (document_id) WHERE state = 'RESERVED';
CREATE INDEX document_version_waiting ON document_version (reserved_at) WHERE state = 'RESERVED';
ALTER TABLE document ADD FOREIGN KEY (id, current_number) REFERENCES document_version (document_id, number);

CREATE FUNCTION document_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A stored version of a document stays as it is' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER document_version_stays BEFORE UPDATE OR DELETE ON document_version
    FOR EACH ROW WHEN (OLD.state = 'STORED') EXECUTE FUNCTION document_version_stays();
REVOKE DELETE, TRUNCATE ON document, document_version FROM ${app_role};
