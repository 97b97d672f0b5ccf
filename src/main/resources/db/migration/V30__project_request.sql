-- An owner asks for more than cancellation: one table for all that is asked for on a project (A15).
ALTER TABLE cancellation RENAME TO project_request;
ALTER TABLE project_request ADD kind text NOT NULL DEFAULT 'CANCELLATION' CHECK (kind IN ('CANCELLATION', 'LIST_EXCEPTION'));
ALTER TABLE project_request ALTER kind DROP DEFAULT;
ALTER INDEX cancellation_of_project RENAME TO project_request_of_project;
DROP INDEX cancellation_agreed;
CREATE INDEX project_request_agreed ON project_request (jurisdiction, kind, requested_at, id) WHERE state = 'AGREED';
DROP INDEX cancellation_under_review;
CREATE UNIQUE INDEX project_request_under_review ON project_request (project_id, kind) WHERE state = 'REQUESTED';

ALTER TABLE project ADD excepted boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN project.excepted IS 'approved without the list, by decision of the government (A15)';

ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION', 'LIST_EXCEPTION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN'));
