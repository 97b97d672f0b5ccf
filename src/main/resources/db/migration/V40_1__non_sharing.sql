-- A project that may not share its information but is needed is put to the committee and the government (A11).
ALTER TABLE project_request DROP CONSTRAINT project_request_kind_check;
ALTER TABLE project_request ADD CONSTRAINT project_request_kind_check CHECK (kind IN ('CANCELLATION', 'LIST_EXCEPTION', 'RESUMPTION',
    'NON_SHARING'));
ALTER TABLE project_request ADD legal_basis text CHECK (length(legal_basis) BETWEEN 1 AND 1000);
ALTER TABLE project_request ADD document_number text CHECK (length(document_number) BETWEEN 1 AND 100);
ALTER TABLE project_request ADD CONSTRAINT project_request_basis CHECK ((kind = 'NON_SHARING') = (legal_basis IS NOT NULL));
COMMENT ON COLUMN project_request.document_number IS 'of the decision it was agreed to or refused by, where that has one';
CREATE INDEX project_request_non_sharing ON project_request (project_id) WHERE kind = 'NON_SHARING' AND state = 'AGREED';
