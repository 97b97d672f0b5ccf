-- Who has signed in, as the last sign-in said; for those who choose whom to give a matter to.
CREATE TABLE person (
    id         text        PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    name       text        NOT NULL,
    department text        NOT NULL REFERENCES department (code),
    post       text,
    roles      text[]      NOT NULL,
    first_seen timestamptz NOT NULL,
    last_seen  timestamptz NOT NULL
);
CREATE INDEX person_of_department ON person (department, name, id);
CREATE INDEX person_by_name ON person (name, id);

-- A step may be given to one person of the department that acts. The others of the department may still act: duties attach
-- to posts, and the assignment says who looks after it.
ALTER TABLE step ADD assigned_to text, ADD assigned_to_name text,
    ADD CHECK ((assigned_to IS NULL) = (assigned_to_name IS NULL));
CREATE INDEX step_assigned ON step (assigned_to, due, id) WHERE state = 'OPEN' AND assigned_to IS NOT NULL;
