-- The event record: append-only, one hash chain per subject. What is written here is never changed or taken away; the
-- triggers hold for the owner of the tables too, and in replication mode.

CREATE TABLE chain_head (
    subject_type text        NOT NULL CHECK (subject_type ~ '^[A-Z][A-Z_]{1,39}$'),
    subject_id   text        NOT NULL CHECK (length(subject_id) BETWEEN 1 AND 64),
    seq          bigint      NOT NULL CHECK (seq >= 0),
    hash         text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    seal_key     text        NOT NULL CHECK (length(seal_key) BETWEEN 1 AND 40),
    seal         text        NOT NULL CHECK (seal ~ '^[0-9a-f]{64}$'),
    sealed_at    timestamptz NOT NULL,
    PRIMARY KEY (subject_type, subject_id)
);

CREATE TABLE event (
    id           uuid        PRIMARY KEY,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    seq          bigint      NOT NULL CHECK (seq > 0),
    type         text        NOT NULL CHECK (type ~ '^[A-Z][A-Z0-9_]{2,59}$'),
    actor_id     text        NOT NULL CHECK (length(actor_id) BETWEEN 1 AND 200),
    actor_name   text        NOT NULL CHECK (length(actor_name) <= 200),
    on_behalf_of text        CHECK (length(on_behalf_of) <= 200),
    department   text        NOT NULL CHECK (length(department) <= 64),
    legal_date   date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    article      text        CHECK (article ~ '^A[0-9]{1,2}(_[0-9])?$'),
    -- exactly the RFC 8785 text that was hashed; jsonb would reorder keys and change numbers
    payload      text        NOT NULL,
    prev_hash    text        NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
    hash         text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    project_id   uuid,
    -- ids are not commit order: whoever follows the record reads by (tx_id, id) below the oldest running transaction
    tx_id        xid8        NOT NULL DEFAULT pg_current_xact_id(),
    UNIQUE (subject_type, subject_id, seq),
    FOREIGN KEY (subject_type, subject_id) REFERENCES chain_head
);
CREATE INDEX event_of_project ON event (project_id, id) WHERE project_id IS NOT NULL;
CREATE INDEX event_in_commit_order ON event (tx_id, id);

CREATE FUNCTION record_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION event_extends_its_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM chain_head h
     WHERE h.subject_type = NEW.subject_type AND h.subject_id = NEW.subject_id
       AND h.seq = NEW.seq - 1 AND h.hash = NEW.prev_hash;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'event % of % % does not extend its chain', NEW.seq, NEW.subject_type, NEW.subject_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION chain_head_moves_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.seq <> 0 OR NEW.hash <> repeat('0', 64) THEN
            RAISE EXCEPTION 'a chain starts empty' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END IF;
    PERFORM 1 FROM event e
     WHERE e.subject_type = OLD.subject_type AND e.subject_id = OLD.subject_id
       AND e.seq = NEW.seq AND e.hash = NEW.hash;
    IF NOT FOUND OR NEW.seq <> OLD.seq + 1
            OR NEW.subject_type <> OLD.subject_type OR NEW.subject_id <> OLD.subject_id THEN
        RAISE EXCEPTION 'a chain head only moves forward, by one event' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER event_extends BEFORE INSERT ON event
    FOR EACH ROW EXECUTE FUNCTION event_extends_its_chain();
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER chain_head_moves BEFORE INSERT OR UPDATE ON chain_head
    FOR EACH ROW EXECUTE FUNCTION chain_head_moves_by_one();
CREATE TRIGGER chain_head_stays BEFORE DELETE OR TRUNCATE ON chain_head
    FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_extends;
ALTER TABLE event ENABLE ALWAYS TRIGGER event_append_only;
ALTER TABLE chain_head ENABLE ALWAYS TRIGGER chain_head_moves;
ALTER TABLE chain_head ENABLE ALWAYS TRIGGER chain_head_stays;

REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON event FROM ${app_role};
REVOKE DELETE, TRUNCATE, REFERENCES, TRIGGER ON chain_head FROM ${app_role};

-- A walk over all chains, run in the background by whichever portal claims it.
CREATE TABLE record_check (
    id             uuid        PRIMARY KEY,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE')),
    requested_by   text        NOT NULL CHECK (length(requested_by) <= 200),
    requested_name text        NOT NULL CHECK (length(requested_name) <= 200),
    requested_at   timestamptz NOT NULL,
    lease_until    timestamptz,
    finished_at    timestamptz,
    export_day     date,
    earlier_heads  text        NOT NULL,
    chains_total   bigint      NOT NULL CHECK (chains_total >= 0),
    chains_checked bigint      NOT NULL CHECK (chains_checked >= 0),
    events_checked bigint      NOT NULL CHECK (events_checked >= 0),
    broken_links   text        NOT NULL,
    version        integer     NOT NULL
);
CREATE INDEX record_check_open ON record_check (requested_at, id) WHERE state <> 'DONE';
