-- Dated duties that are no step of a procedure: who owes what by when, and what asks for it. A duty of a named person is
-- theirs alone; any other is everybody's of the department.
CREATE TABLE obligation (
    id           uuid        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('ANSWER_INVITATION')),
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL CHECK (length(subject_id) BETWEEN 1 AND 200),
    cause        uuid        NOT NULL,
    project_id   uuid        REFERENCES project (id),
    department   text        NOT NULL REFERENCES department (code),
    person       text        CHECK (length(person) BETWEEN 1 AND 200),
    title        text        NOT NULL CHECK (length(title) > 0),
    due          date        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('OPEN', 'DONE', 'VOID')),
    opened_at    timestamptz NOT NULL,
    closed_at    timestamptz,
    version      bigint      NOT NULL,
    CHECK ((state = 'OPEN') = (closed_at IS NULL))
);
COMMENT ON COLUMN obligation.cause IS 'what asks for it, of which the subject may have many: a seat of a session';
COMMENT ON COLUMN obligation.due IS 'infinity-like 9999-12-31 where the law and policy set no limit: the inbox sorts by it';
-- Nothing is owed twice at a time; what was fulfilled or fell away may be owed anew.
CREATE UNIQUE INDEX obligation_open ON obligation (kind, cause) WHERE state = 'OPEN';
CREATE INDEX obligation_of_subject ON obligation (subject_id, kind) WHERE state = 'OPEN';
CREATE INDEX obligation_of_person ON obligation (person, due, id) WHERE state = 'OPEN' AND person IS NOT NULL;
CREATE INDEX obligation_of_department ON obligation (department, due, id) INCLUDE (person) WHERE state = 'OPEN';

-- Whoever was called by account and has not answered yet owes the answer by the day of the session (A5).
INSERT INTO obligation (id, kind, subject_type, subject_id, cause, department, person, title, due, state, opened_at, version)
SELECT gen_random_uuid(), 'ANSWER_INVITATION', 'REVIEW_SESSION', s.id::text, m.id, m.department, m.user_id,
    s.year || ' 年度信息化项目清单审查会议', s.scheduled_on, 'OPEN', s.convened_at, 0
FROM review_member m JOIN review_session s ON s.id = m.session_id
WHERE s.state = 'PLANNED' AND m.answer = 'NONE' AND m.user_id IS NOT NULL;
