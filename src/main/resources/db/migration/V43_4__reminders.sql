-- Whom a reminder can reach, who wants none, and what was sent: one a person and day, whichever instance sends it.
ALTER TABLE person ADD email text CHECK (length(email) BETWEEN 3 AND 254);
CREATE INDEX person_with_email ON person (id) WHERE email IS NOT NULL;

CREATE TABLE reminder_choice (
    person text    PRIMARY KEY REFERENCES person (id),
    mail   boolean NOT NULL
);

CREATE TABLE reminder (
    person     text        NOT NULL REFERENCES person (id),
    day        date        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('NOTHING', 'SENDING', 'SENT', 'FAILED')),
    matters    int         NOT NULL CHECK (matters >= 0),
    attempts   int         NOT NULL CHECK (attempts > 0),
    claimed_at timestamptz NOT NULL,
    PRIMARY KEY (person, day)
);
COMMENT ON COLUMN reminder.state IS 'SENDING also where an instance went down meanwhile: rather none than two';
