-- Applications for an annual list (A14). A draft belongs to its department alone; the project is registered when the
-- application is first submitted, unless it is made for one that was not listed before.
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
    lapsed            boolean       NOT NULL,
    project_id        uuid          REFERENCES project (id),
    renewal           boolean       NOT NULL,
    policy_version    uuid          NOT NULL,
    rounds            int           NOT NULL CHECK (rounds >= 0),
    created_at        timestamptz   NOT NULL,
    updated_at        timestamptz   NOT NULL,
    updated_by        text          NOT NULL,
    updated_by_name   text          NOT NULL,
    submitted_at      timestamptz,
    version           bigint        NOT NULL,
    CHECK (state IN ('DRAFT', 'WITHDRAWN') OR (project_id IS NOT NULL AND submitted_at IS NOT NULL)),
    CHECK ((rounds > 0) = (submitted_at IS NOT NULL)),
    CHECK (NOT renewal OR project_id IS NOT NULL),
    CHECK (NOT lapsed OR state = 'NOT_ACCEPTED')
);
CREATE INDEX application_by_owner ON application (owner_department, updated_at DESC, id DESC);
-- Offices see what was submitted, so that saving drafts touches none of their indexes.
CREATE INDEX application_by_time ON application (updated_at DESC, id DESC) WHERE submitted_at IS NOT NULL;
CREATE INDEX application_by_state ON application (state, updated_at DESC, id DESC) WHERE submitted_at IS NOT NULL;
CREATE INDEX application_by_list ON application (list_id, updated_at DESC, id DESC) WHERE submitted_at IS NOT NULL;
CREATE INDEX application_by_list_state ON application (list_id, state, updated_at DESC, id DESC) WHERE submitted_at IS NOT NULL;
CREATE INDEX application_of_project ON application (project_id, created_at DESC) WHERE project_id IS NOT NULL;
-- One application a project and list; one that was withdrawn makes room for another.
CREATE UNIQUE INDEX application_once_a_list ON application (list_id, project_id)
    WHERE project_id IS NOT NULL AND state <> 'WITHDRAWN';

-- What was handed in, each time, word for word; never changed.
CREATE TABLE application_submission (
    id                uuid        PRIMARY KEY,
    application_id    uuid        NOT NULL REFERENCES application (id),
    round             int         NOT NULL CHECK (round > 0),
    profile           text        NOT NULL,
    digest            text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    submitted_at      timestamptz NOT NULL,
    submitted_by      text        NOT NULL,
    submitted_by_name text        NOT NULL,
    UNIQUE (application_id, round)
);
REVOKE UPDATE, DELETE, TRUNCATE ON application_submission FROM ${app_role};
