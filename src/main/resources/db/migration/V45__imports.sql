-- Workbooks on their way in. What waits to be entered and what was found wrong is kept with them; the file itself is not.
CREATE TABLE import_run (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('APPLICATIONS', 'LEDGER')),
    department  text        NOT NULL REFERENCES department (code),
    file_name   text        NOT NULL CHECK (length(file_name) <= 200),
    digest      text        CHECK (digest ~ '^[0-9a-f]{64}$'),
    state       text        NOT NULL CHECK (state IN ('AWAITING_FILE', 'FAULTY', 'READY', 'DONE')),
    row_count   int         NOT NULL CHECK (row_count >= 0),
    fault_count bigint      NOT NULL CHECK (fault_count >= 0),
    places      text        NOT NULL,
    started_by  text        NOT NULL,
    started_at  timestamptz NOT NULL,
    checked_at  timestamptz,
    done_at     timestamptz,
    version     bigint      NOT NULL,
    CHECK ((state = 'AWAITING_FILE') = (digest IS NULL)),
    CHECK ((state = 'FAULTY') = (fault_count > 0)),
    CHECK ((state = 'DONE') = (done_at IS NOT NULL))
);
CREATE INDEX import_run_of_person ON import_run (started_by, id DESC);

-- Rows that fitted in the dry run, until they are entered or given up.
CREATE TABLE import_row (
    run_id  uuid NOT NULL REFERENCES import_run (id),
    number  int  NOT NULL CHECK (number > 0),
    content text NOT NULL,
    PRIMARY KEY (run_id, number)
);

CREATE TABLE import_fault (
    run_id   uuid NOT NULL REFERENCES import_run (id),
    position int  NOT NULL CHECK (position >= 0),
    at       text,
    about    text,
    code     text NOT NULL,
    args     text NOT NULL,
    PRIMARY KEY (run_id, position)
);

-- Apart from the import, which is locked while it is entered: the bar moves meanwhile.
CREATE TABLE import_progress (
    run_id uuid PRIMARY KEY REFERENCES import_run (id),
    done   int  NOT NULL CHECK (done >= 0),
    total  int  NOT NULL CHECK (total >= done)
);
