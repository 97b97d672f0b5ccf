-- What goes to and fro between organs and owners on the way of a dossier (A20, A21).
ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN'));

ALTER TABLE step
    ADD carried_from     uuid    REFERENCES step (id),
    ADD paused           boolean NOT NULL DEFAULT false,
    ADD urgings          int     NOT NULL DEFAULT 0,
    ADD urged_on         date,
    ADD answer_adopted   boolean,
    ADD answer           text    CHECK (length(answer) BETWEEN 1 AND 2000),
    ADD answered_by_name text,
    ADD answered_at      timestamptz,
    ADD CHECK (NOT paused OR state = 'OPEN'),
    ADD CHECK ((answer IS NULL) = (answer_adopted IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
    ADD CHECK (answer IS NULL OR state = 'DONE');

-- While an organ waits for material its clock stands still: one pause at a time.
CREATE TABLE step_pause (
    id               uuid        PRIMARY KEY,
    step_id          uuid        NOT NULL REFERENCES step (id),
    procedure_id     uuid        NOT NULL REFERENCES procedure (id),
    asked            text        NOT NULL CHECK (length(asked) BETWEEN 1 AND 2000),
    asked_by_name    text        NOT NULL,
    asked_at         timestamptz NOT NULL,
    supplied         text        CHECK (length(supplied) BETWEEN 1 AND 2000),
    supplied_by_name text,
    ended_at         timestamptz,
    CHECK ((supplied IS NULL) = (supplied_by_name IS NULL)),
    CHECK (supplied IS NULL OR ended_at IS NOT NULL)
);
CREATE UNIQUE INDEX step_pause_running ON step_pause (step_id) WHERE ended_at IS NULL;
CREATE INDEX step_pause_of_procedure ON step_pause (procedure_id, asked_at, id);
CREATE INDEX step_pause_of_step ON step_pause (step_id, asked_at, id);

-- What an organ made its agreement depend on: it outlives the procedure.
CREATE TABLE step_condition (
    id               uuid        PRIMARY KEY,
    step_id          uuid        NOT NULL REFERENCES step (id),
    procedure_id     uuid        NOT NULL REFERENCES procedure (id),
    project_id       uuid        NOT NULL REFERENCES project (id),
    position         int         NOT NULL CHECK (position > 0),
    text             text        NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    due              date        NOT NULL,
    owner_department text        NOT NULL REFERENCES department (code),
    role             text        NOT NULL,
    organ            text        NOT NULL REFERENCES department (code),
    state            text        NOT NULL CHECK (state IN ('OPEN', 'REPORTED', 'MET')),
    statement        text        CHECK (length(statement) BETWEEN 1 AND 2000),
    reported_by_name text,
    reported_at      timestamptz,
    remark           text        CHECK (length(remark) <= 1000),
    checked_by_name  text,
    checked_at       timestamptz,
    version          bigint      NOT NULL,
    UNIQUE (step_id, position),
    CHECK (state = 'OPEN' OR statement IS NOT NULL)
);
CREATE INDEX step_condition_of_procedure ON step_condition (procedure_id, step_id, position);
CREATE INDEX step_condition_of_project ON step_condition (project_id, due, id);
CREATE INDEX step_condition_of_owner ON step_condition (owner_department) WHERE state <> 'MET';
CREATE INDEX step_condition_of_organ ON step_condition (organ) WHERE state <> 'MET';

-- A duty of a department is fulfilled in a role; whoever lacks it is not asked.
ALTER TABLE obligation ADD role text, ADD CHECK ((role IS NULL) = (person IS NOT NULL));
DROP INDEX obligation_of_department;
CREATE INDEX obligation_of_department ON obligation (department, due, id) INCLUDE (person, role) WHERE state = 'OPEN';
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART'));

-- Steps are looked up by what their procedure is about.
CREATE INDEX procedure_of_subject ON procedure (subject_id);
