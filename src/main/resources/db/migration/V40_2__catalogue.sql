-- The information resources of projects as they are kept after approval, and what others use them for (A10, A16, A32).
CREATE TABLE catalogue_entry (
    id                  uuid        PRIMARY KEY,
    project_id          uuid        NOT NULL REFERENCES project (id),
    number              int         NOT NULL CHECK (number > 0),
    owner_department    text        NOT NULL REFERENCES department (code),
    jurisdiction        text        NOT NULL REFERENCES jurisdiction (code),
    resource            text        NOT NULL CHECK (length(resource) BETWEEN 1 AND 200),
    fields              text        CHECK (length(fields) <= 2000),
    sharing_kind        text        CHECK (sharing_kind IN ('UNCONDITIONAL', 'CONDITIONAL', 'NONE')),
    open_kind           text        CHECK (open_kind IN ('OPEN', 'CONDITIONAL', 'NONE')),
    particular_firms    boolean     NOT NULL,
    non_sharing_basis   text        CHECK (length(non_sharing_basis) BETWEEN 1 AND 1000),
    format              text        CHECK (length(format) <= 64),
    update_cycle        text        CHECK (length(update_cycle) <= 64),
    sensitive           boolean     NOT NULL,
    state               text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'REGISTERED', 'REMOVED')),
    registration_number text        CHECK (length(registration_number) BETWEEN 1 AND 100),
    registered_on       date,
    remark              text        CHECK (length(remark) BETWEEN 1 AND 1000),
    aggregated_since    date,
    sharing             text        NOT NULL CHECK (sharing IN ('NOT_SHARED', 'SHARED', 'REFUSED')),
    shared_since        date,
    refusal             text        CHECK (length(refusal) BETWEEN 1 AND 1000),
    since               date        NOT NULL,
    removed_on          date,
    updated_by_name     text        NOT NULL,
    updated_at          timestamptz NOT NULL,
    version             bigint      NOT NULL,
    bigrams             text[]      GENERATED ALWAYS AS (bigrams(resource || ' ' || coalesce(fields, ''))) STORED,
    UNIQUE (project_id, number),
    CHECK ((registration_number IS NULL) = (registered_on IS NULL)),
    CHECK (state <> 'REGISTERED' OR registered_on IS NOT NULL AND NOT sensitive),
    CHECK ((state = 'REMOVED') = (removed_on IS NOT NULL)),
    CHECK (state NOT IN ('RETURNED', 'REMOVED') OR remark IS NOT NULL),
    CHECK ((sharing = 'SHARED') = (shared_since IS NOT NULL)),
    CHECK ((sharing = 'REFUSED') = (refusal IS NOT NULL)),
    CHECK (NOT particular_firms OR sharing_kind = 'NONE')
);
COMMENT ON COLUMN catalogue_entry.remark IS 'why it was given back or removed';
COMMENT ON COLUMN catalogue_entry.since IS 'day on which it came into the catalogue of its project';
CREATE INDEX catalogue_entry_of_project ON catalogue_entry (project_id, id DESC);
CREATE INDEX catalogue_entry_of_owner ON catalogue_entry (owner_department, id DESC);
CREATE INDEX catalogue_entry_by_state ON catalogue_entry (state, id DESC);
CREATE INDEX catalogue_entry_by_sharing ON catalogue_entry (sharing, id DESC);
CREATE INDEX catalogue_entry_search ON catalogue_entry USING gin (bigrams);
CREATE INDEX catalogue_entry_by_name ON catalogue_entry (lower(resource));
CREATE TRIGGER catalogue_entry_stays BEFORE DELETE OR TRUNCATE ON catalogue_entry FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE DELETE, TRUNCATE ON catalogue_entry FROM ${app_role};

-- What was approved before resources were kept here; from now on they are taken over with the approval itself.
INSERT INTO catalogue_entry (id, project_id, number, owner_department, jurisdiction, resource, fields, sharing_kind, open_kind,
    particular_firms, format, update_cycle, sensitive, state, sharing, since, updated_by_name, updated_at, version)
SELECT gen_random_uuid(), p.id, row_number() OVER (PARTITION BY p.id ORDER BY e.at), p.owner_department, p.jurisdiction,
    btrim(e.entry ->> 'resource'), e.entry ->> 'fields', e.entry ->> 'sharingKind', e.entry ->> 'openKind', false,
    e.entry ->> 'format', e.entry ->> 'updateCycle', false, 'DRAFT', 'NOT_SHARED', current_date, '批复文件带入', now(), 0
FROM project p CROSS JOIN LATERAL json_array_elements(cast(p.profile AS json) -> 'catalogueEntries') WITH ORDINALITY AS e(entry, at)
WHERE p.stage IN ('APPROVED', 'IN_EXECUTION', 'TRIAL_OPERATION', 'PRE_ACCEPTED', 'ACCEPTED', 'IN_OPERATION')
    AND btrim(coalesce(e.entry ->> 'resource', '')) <> '';

CREATE TABLE resource_use (
    id              uuid        PRIMARY KEY,
    entry_id        uuid        NOT NULL REFERENCES catalogue_entry (id),
    department      text        NOT NULL REFERENCES department (code),
    purpose         text        NOT NULL CHECK (length(purpose) BETWEEN 1 AND 2000),
    effect          text        NOT NULL CHECK (length(effect) BETWEEN 1 AND 2000),
    problems        text        CHECK (length(problems) BETWEEN 1 AND 2000),
    used_since      date        NOT NULL,
    entered_by_name text        NOT NULL,
    entered_at      timestamptz NOT NULL
);
CREATE INDEX resource_use_of_entry ON resource_use (entry_id, id DESC);
CREATE TRIGGER resource_use_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON resource_use
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON resource_use FROM ${app_role};
