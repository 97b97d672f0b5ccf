-- What an organ says comes with its paper: the reply to the owner's letter, the approval (A6, A20, A21).
ALTER TABLE document DROP CONSTRAINT document_kept_as_check;
ALTER TABLE document ADD CONSTRAINT document_kept_as_check CHECK (kept_as IN ('PROJECT_OWNER', 'LEADING_GROUP_OFFICE',
    'DATA_ADMINISTRATION', 'DEVELOPMENT_REFORM', 'FINANCE', 'CYBERSPACE_AFFAIRS', 'SECRECY_CRYPTOGRAPHY',
    'ECONOMY_INFORMATION', 'PUBLIC_SECURITY', 'INDUSTRY_AUTHORITY'));

ALTER TABLE step
    ADD paper_document uuid REFERENCES document (id),
    ADD paper_version  uuid REFERENCES document_version (id),
    ADD paper_name     text CHECK (length(paper_name) <= 255),
    ADD paper_digest   text CHECK (paper_digest ~ '^[0-9a-f]{64}$'),
    ADD CHECK ((paper_document IS NULL) = (paper_version IS NULL) AND (paper_document IS NULL) = (paper_name IS NULL)
        AND (paper_document IS NULL) = (paper_digest IS NULL));
