-- Mergers and renamings: one department takes another's place on a day, and what is under way passes over then.
CREATE TABLE department_succession (
    predecessor            text        PRIMARY KEY REFERENCES department (code),
    successor              text        NOT NULL REFERENCES department (code),
    effective_on           date        NOT NULL,
    document_number        text        NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
    -- SETTLED once it has been looked again for what was begun under the old code in the same minute
    state                  text        NOT NULL CHECK (state IN ('PLANNED', 'CARRIED_OUT', 'SETTLED')),
    ordered_by             text        NOT NULL,
    ordered_by_name        text        NOT NULL,
    ordered_by_department  text        NOT NULL REFERENCES department (code),
    ordered_at             timestamptz NOT NULL,
    carried_out_at         timestamptz,
    version                bigint      NOT NULL,
    CHECK (successor <> predecessor),
    CHECK ((state = 'PLANNED') = (carried_out_at IS NULL))
);
CREATE INDEX department_succession_due ON department_succession (effective_on, predecessor) WHERE state <> 'SETTLED';
REVOKE DELETE, TRUNCATE ON department_succession FROM ${app_role};

-- What is looked up by department when it passes over.
CREATE INDEX step_undecided ON step (department) WHERE state IN ('OPEN', 'WAITING');
CREATE INDEX list_line_of_owner ON list_line (owner_department);
CREATE INDEX organ_of_department ON organ (department);

-- No other organ could judge: the organ's own word stands, marked as on its own project.
ALTER TABLE step ADD own_project boolean NOT NULL DEFAULT false;
-- The organ whose paper it is, by its name of that day.
ALTER TABLE paper_registration ADD organ text REFERENCES department (code);
UPDATE paper_registration r SET organ = s.department FROM step s WHERE s.id = r.step_id;
ALTER TABLE paper_registration ALTER organ SET NOT NULL;
