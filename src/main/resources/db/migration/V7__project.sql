-- Two characters are the unit of search: Chinese words are that short, and trigrams need three.
CREATE FUNCTION bigrams(searched text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$
SELECT coalesce(array_agg(DISTINCT substr(lower(searched), at, 2)), '{}')
FROM generate_series(1, greatest(length(searched) - 1, 1)) AS at
$$;

CREATE TABLE project (
    id               uuid          PRIMARY KEY,
    code             text          NOT NULL UNIQUE CHECK (code ~ '^BZ-[0-9]{4}-[0-9]{4,}$'),
    name             text          NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    owner_department text          NOT NULL REFERENCES department (code),
    jurisdiction     text          NOT NULL,
    year             int           NOT NULL,
    stage            text          NOT NULL CHECK (stage IN ('PROPOSED', 'LISTED', 'IN_APPROVAL', 'APPROVED', 'IN_EXECUTION',
        'TRIAL_OPERATION', 'PRE_ACCEPTED', 'ACCEPTED', 'IN_OPERATION', 'DECOMMISSIONED', 'NOT_LISTED', 'WITHDRAWN',
        'REJECTED', 'CANCELLED', 'LAPSED', 'TERMINATED')),
    hold             text          NOT NULL CHECK (hold IN ('NONE', 'SUSPENDED_AFTER_INCIDENT', 'SUSPENDED_BY_OVERSIGHT')),
    category         text          NOT NULL,
    content_kind     text          NOT NULL,
    total_investment numeric(15,2) NOT NULL CHECK (total_investment >= 0),
    profile          text          NOT NULL,
    created_at       timestamptz   NOT NULL,
    updated_at       timestamptz   NOT NULL,
    version          bigint        NOT NULL,
    bigrams          text[]        GENERATED ALWAYS AS (bigrams(name || ' ' || code)) STORED
);
CREATE INDEX project_by_year_stage ON project (year, stage, code);
CREATE INDEX project_by_stage ON project (stage, code);
CREATE INDEX project_by_owner ON project (owner_department, code);
CREATE INDEX project_by_category ON project (category, code);
CREATE INDEX project_by_investment ON project (total_investment, code);
CREATE INDEX project_search ON project USING gin (bigrams);

-- The last number given out in each year.
CREATE TABLE project_number (
    year int PRIMARY KEY,
    last int NOT NULL CHECK (last > 0)
);

-- Which department sees which project, and why; offices that see all are not kept here. Carries the code so that a
-- department's own list is read in order from one index.
CREATE TABLE project_access (
    department text NOT NULL REFERENCES department (code),
    code       text NOT NULL,
    project_id uuid NOT NULL REFERENCES project (id),
    reason     text NOT NULL CHECK (reason IN ('OWNER', 'PARTICIPANT')),
    PRIMARY KEY (department, code)
);
CREATE INDEX project_access_of_project ON project_access (project_id);

-- What was approved at each decision, frozen.
CREATE TABLE baseline (
    id         uuid        PRIMARY KEY,
    project_id uuid        NOT NULL REFERENCES project (id),
    number     int         NOT NULL CHECK (number > 0),
    kind       text        NOT NULL CHECK (kind IN ('LIST_LINE')),
    article    text        NOT NULL,
    source     text        NOT NULL,
    content    text        NOT NULL,
    digest     text        NOT NULL,
    frozen_at  timestamptz NOT NULL,
    UNIQUE (project_id, number)
);
CREATE FUNCTION refuse_baseline_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a baseline is frozen';
END
$$;
CREATE TRIGGER baseline_is_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON baseline
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_baseline_change();
REVOKE UPDATE, DELETE, TRUNCATE ON baseline FROM ${app_role};
