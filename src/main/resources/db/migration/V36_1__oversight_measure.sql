-- What a rectification that is overdue or not enough is answered with (A43). Never changed, only lifted.
CREATE TABLE oversight_measure (
    id               uuid        PRIMARY KEY,
    rectification_id uuid        NOT NULL REFERENCES rectification (id),
    project_id       uuid        NOT NULL REFERENCES project (id),
    kind             text        NOT NULL CHECK (kind IN ('NOTICE_OF_CRITICISM', 'DEFER_INVESTMENT', 'SUSPEND', 'TERMINATE')),
    document_number  text        NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
    decided_on       date        NOT NULL,
    reason           text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    heard_on         date        NOT NULL,
    statement        text        CHECK (length(statement) <= 2000),
    paper            text        CHECK (length(paper) <= 5000),
    decided_by_name  text        NOT NULL,
    entered_at       timestamptz NOT NULL,
    lifted_on        date,
    lifting_number   text        CHECK (length(lifting_number) BETWEEN 1 AND 100),
    lifted_because   text        CHECK (length(lifted_because) BETWEEN 1 AND 1000),
    CHECK (heard_on <= decided_on),
    CHECK (lifted_on >= decided_on),
    CHECK ((lifted_on IS NULL) = (lifting_number IS NULL) AND (lifted_on IS NULL) = (lifted_because IS NULL))
);
CREATE INDEX oversight_measure_of_order ON oversight_measure (rectification_id, id);
CREATE INDEX oversight_measure_in_force ON oversight_measure (project_id, kind) WHERE lifted_on IS NULL;
CREATE TRIGGER oversight_measure_stays BEFORE DELETE OR TRUNCATE ON oversight_measure
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE DELETE, TRUNCATE ON oversight_measure FROM ${app_role};
