-- The technical review says of every section of a dossier whether it holds (A21).
ALTER TABLE step ADD assessment text;

-- What the page of the Measures counts as held up by an article (A20, A21, A22).
CREATE INDEX obligation_of_kind ON obligation (kind, project_id) WHERE state = 'OPEN';
CREATE INDEX dossier_returned ON dossier (project_id) WHERE state = 'RETURNED';

-- Whoever signs the technical review in the office's place files the report of the experts or third party that did it (A21).
ALTER TABLE document DROP CONSTRAINT document_kept_as_check;
ALTER TABLE document ADD CONSTRAINT document_kept_as_check CHECK (kept_as IN ('PROJECT_OWNER', 'LEADING_GROUP_OFFICE',
    'DATA_ADMINISTRATION', 'DEVELOPMENT_REFORM', 'FINANCE', 'CYBERSPACE_AFFAIRS', 'SECRECY_CRYPTOGRAPHY',
    'ECONOMY_INFORMATION', 'PUBLIC_SECURITY', 'INDUSTRY_AUTHORITY', 'COMMITTEE_CHAIR'));

-- Consultations in which an opinion is still to be given are few among all that ever were (A20).
CREATE INDEX dossier_under_consultation ON dossier (id DESC) WHERE state = 'SUBMITTED';
