-- An opinion that is overdue goes to the vice-mayor in charge; one that comes after the review is put to the office (A20).
ALTER TABLE step
    ADD coordination        text CHECK (coordination IN ('EXTEND', 'PROCEED')),
    ADD coordination_reason text CHECK (length(coordination_reason) BETWEEN 1 AND 2000),
    ADD coordinated_by_name text,
    ADD coordinated_at      timestamptz,
    ADD late                boolean NOT NULL DEFAULT false,
    ADD ruling              text CHECK (ruling IN ('REVIEW_AGAIN', 'STANDS')),
    ADD ruling_reason       text CHECK (length(ruling_reason) BETWEEN 1 AND 2000),
    ADD ruled_by_name       text,
    ADD ruled_at            timestamptz,
    ADD CHECK ((coordination IS NULL) = (coordination_reason IS NULL) AND (coordination IS NULL) = (coordinated_at IS NULL)),
    ADD CHECK ((ruling IS NULL) = (ruling_reason IS NULL) AND (ruling IS NULL) = (ruled_at IS NULL)),
    ADD CHECK (ruling IS NULL OR late),
    ADD CHECK (NOT late OR state = 'DONE');

-- A duty may begin on a later day: the inbox is silent about it until then.
ALTER TABLE obligation ADD since date, ADD page text;
COMMENT ON COLUMN obligation.page IS 'where it is fulfilled; null for the page of its subject';
COMMENT ON COLUMN obligation.since IS 'first day on which it is owed; null from the moment it was opened';
DROP INDEX obligation_of_department;
CREATE INDEX obligation_of_department ON obligation (department, due, id) INCLUDE (person, role, since) WHERE state = 'OPEN';
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION'));
