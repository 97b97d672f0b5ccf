-- What was done other than approved: its record, the owner's word, the finding of whoever approved the project (A25).
CREATE TABLE unapproved_change (
    id          uuid        PRIMARY KEY,
    project_id  uuid        NOT NULL REFERENCES project (id),
    number      int         NOT NULL CHECK (number > 0),
    content     text        NOT NULL CHECK (length(content) <= 50000),
    recorded_by text        NOT NULL REFERENCES department (code),
    recorded_at timestamptz NOT NULL,
    statement   text        CHECK (length(statement) BETWEEN 1 AND 4000),
    stated_at   timestamptz,
    finding     text        CHECK (length(finding) <= 20000),
    barring     boolean,
    found_at    timestamptz,
    version     bigint      NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((statement IS NULL) = (stated_at IS NULL)),
    CHECK ((finding IS NULL) = (found_at IS NULL) AND (finding IS NULL) = (barring IS NULL))
);

ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE', 'REPORT_INCIDENT',
    'STATE_ON_UNAPPROVED_CHANGE', 'FIND_ON_UNAPPROVED_CHANGE'));
