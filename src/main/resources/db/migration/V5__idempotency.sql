-- The first answer to each Idempotency-Key of a caller (see http.IdempotencyKeys).
CREATE TABLE idempotency_key (
    client      text        NOT NULL,
    route       text        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
    fingerprint text        NOT NULL,
    answer      text,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (client, route, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
