-- Who acts for whom while they are away: for a time, in named capacities, within one department.
CREATE TABLE delegation (
    id               uuid        PRIMARY KEY,
    person           text        NOT NULL REFERENCES person (id),
    person_name      text        NOT NULL,
    delegate         text        NOT NULL REFERENCES person (id),
    delegate_name    text        NOT NULL,
    department       text        NOT NULL REFERENCES department (code),
    roles            text        NOT NULL CHECK (length(roles) BETWEEN 1 AND 1000),
    first_day        date        NOT NULL,
    last_day         date        NOT NULL,
    reason           text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    given_at         timestamptz NOT NULL,
    revoked_at       timestamptz,
    revoked_by_name  text,
    revoked_because  text        CHECK (length(revoked_because) BETWEEN 1 AND 500),
    version          bigint      NOT NULL,
    CHECK (person <> delegate),
    CHECK (last_day >= first_day),
    CHECK ((revoked_at IS NULL) = (revoked_because IS NULL) AND (revoked_at IS NULL) = (revoked_by_name IS NULL))
);
CREATE INDEX delegation_of_person ON delegation (person, id DESC);
CREATE INDEX delegation_of_delegate ON delegation (delegate, id DESC);
CREATE INDEX delegation_of_department ON delegation (department, id DESC);
CREATE TRIGGER delegation_stays BEFORE DELETE OR TRUNCATE ON delegation FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON delegation FROM ${app_role};
GRANT UPDATE (revoked_at, revoked_by_name, revoked_because, version) ON delegation TO ${app_role};
