-- Applications for an annual list (A14). A draft belongs to its department alone; the project is registered when the
-- application is first submitted.
CREATE TABLE application (
    id                uuid          PRIMARY KEY,
    list_id           uuid          NOT NULL REFERENCES annual_list (id),
    jurisdiction      text          NOT NULL,
    year              int           NOT NULL,
    owner_department  text          NOT NULL REFERENCES department (code),
    state             text          NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    name              text          CHECK (length(name) <= 200),
    total_investment  numeric(15,2) CHECK (total_investment >= 0),
    profile           text          NOT NULL,
    confirmations     text          NOT NULL,
    returned_fields   text          NOT NULL,
    opinion           text,
    project_id        uuid          REFERENCES project (id),
    policy_version    uuid          NOT NULL,
    created_at        timestamptz   NOT NULL,
    updated_at        timestamptz   NOT NULL,
    updated_by        text          NOT NULL,
    updated_by_name   text          NOT NULL,
    submitted_at      timestamptz,
    version           bigint        NOT NULL,
    CHECK (state IN ('DRAFT', 'WITHDRAWN') OR (project_id IS NOT NULL AND submitted_at IS NOT NULL))
);
CREATE INDEX application_by_owner ON application (owner_department, updated_at DESC, id DESC);
CREATE INDEX application_by_list ON application (list_id, state, updated_at DESC, id DESC);
CREATE INDEX application_by_time ON application (updated_at DESC, id DESC);
CREATE UNIQUE INDEX application_of_project ON application (list_id, project_id);
