-- Systems that have called, as their tokens said last, and how often they may.
CREATE TABLE service_account (
    client_id           text        PRIMARY KEY CHECK (length(client_id) BETWEEN 1 AND 255),
    subject             text        NOT NULL CHECK (length(subject) <= 200),
    name                text        NOT NULL,
    department          text        NOT NULL REFERENCES department (code),
    scopes              text        NOT NULL,
    first_seen          timestamptz NOT NULL,
    last_seen           timestamptz NOT NULL,
    requests_per_minute int         CHECK (requests_per_minute BETWEEN 1 AND 1000000),
    burst               int         CHECK (burst BETWEEN 1 AND 1000000),
    version             bigint      NOT NULL DEFAULT 0,
    CHECK ((requests_per_minute IS NULL) = (burst IS NULL))
);
COMMENT ON COLUMN service_account.requests_per_minute IS 'its own limit; null for that of all';
CREATE INDEX service_account_of_department ON service_account (department, client_id);

-- How often it came on a day, counted by every instance for itself and added up here.
CREATE TABLE service_account_day (
    client_id text   NOT NULL REFERENCES service_account (client_id),
    day       date   NOT NULL,
    requests  bigint NOT NULL CHECK (requests >= 0),
    refused   bigint NOT NULL CHECK (refused >= 0),
    limited   bigint NOT NULL CHECK (limited >= 0),
    PRIMARY KEY (client_id, day)
);

-- What a department lets a system do on its behalf, until when. It is never changed, only revoked.
CREATE TABLE allowance (
    id              uuid        PRIMARY KEY,
    client_id       text        NOT NULL REFERENCES service_account (client_id),
    department      text        NOT NULL REFERENCES department (code),
    scopes          text        NOT NULL CHECK (length(scopes) BETWEEN 1 AND 500),
    opinions_as     text        NOT NULL CHECK (length(opinions_as) <= 500),
    last_day        date        NOT NULL,
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    given_by_name   text        NOT NULL,
    given_at        timestamptz NOT NULL,
    revoked_at      timestamptz,
    revoked_by_name text,
    revoked_because text        CHECK (length(revoked_because) BETWEEN 1 AND 500),
    version         bigint      NOT NULL,
    CHECK ((revoked_at IS NULL) = (revoked_because IS NULL) AND (revoked_at IS NULL) = (revoked_by_name IS NULL))
);
CREATE INDEX allowance_in_force ON allowance (client_id, department, last_day) WHERE revoked_at IS NULL;
CREATE INDEX allowance_of_client ON allowance (client_id, id DESC);
CREATE TRIGGER allowance_stays BEFORE DELETE OR TRUNCATE ON allowance FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON allowance FROM ${app_role};
GRANT UPDATE (revoked_at, revoked_by_name, revoked_because, version) ON allowance TO ${app_role};
