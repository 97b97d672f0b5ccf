-- The experts' register, and every draw from it with what it takes to repeat it (A5, A21).
CREATE TABLE expert (
    id           uuid   PRIMARY KEY,
    jurisdiction text   NOT NULL REFERENCES jurisdiction (code),
    name         text   NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    user_id      text,
    employer     text   NOT NULL REFERENCES department (code),
    title        text,
    fields       text[] NOT NULL CHECK (cardinality(fields) > 0),
    valid_from   date   NOT NULL,
    valid_to     date   CHECK (valid_to > valid_from),
    version      bigint NOT NULL
);
CREATE INDEX expert_by_name ON expert (jurisdiction, name, id);

CREATE TABLE expert_draw (
    id           uuid        PRIMARY KEY,
    jurisdiction text        NOT NULL REFERENCES jurisdiction (code),
    seed         text        NOT NULL CHECK (seed ~ '^[0-9a-f]{64}$'),
    criteria     text        NOT NULL,
    register     text        NOT NULL,
    replacements text        NOT NULL,
    drawn_by     text        NOT NULL,
    drawn_at     timestamptz NOT NULL,
    version      bigint      NOT NULL
);
CREATE INDEX expert_draw_by_time ON expert_draw (jurisdiction, drawn_at DESC, id DESC);

-- Only who replaced whom may still be added to a draw.
CREATE FUNCTION refuse_draw_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a draw stands as it was held';
END
$$;
CREATE TRIGGER draw_stands BEFORE UPDATE OF seed, criteria, register, drawn_at, jurisdiction OR DELETE ON expert_draw
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_draw_change();
