-- Systems that are told of events. The keys they are told under are derived and nowhere stored; only which one it is.
CREATE TABLE webhook (
    id                uuid        PRIMARY KEY,
    name              text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    url               text        NOT NULL CHECK (url ~ '^https://' AND length(url) <= 500),
    department        text        NOT NULL REFERENCES department (code),
    jurisdiction      text        NOT NULL,
    types             text        NOT NULL CHECK (length(types) <= 4000),
    owners            text        NOT NULL CHECK (length(owners) <= 4000),
    state             text        NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'REMOVED')),
    receiver_gone     boolean     NOT NULL,
    key_number        int         NOT NULL CHECK (key_number > 0),
    earlier_key_until timestamptz,
    registered_by     text        NOT NULL,
    registered_at     timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK (state <> 'ACTIVE' OR NOT receiver_gone)
);
CREATE INDEX webhook_of_jurisdiction ON webhook (jurisdiction, id DESC) WHERE state <> 'REMOVED';
CREATE INDEX webhook_there ON webhook (id DESC) WHERE state <> 'REMOVED';

-- Up to which event one was looked through. Locked by whoever lines its deliveries up or moves them on, so that both keep their order.
CREATE TABLE webhook_position (
    webhook_id uuid PRIMARY KEY REFERENCES webhook (id),
    tx_id      xid8 NOT NULL,
    event_id   uuid NOT NULL
);

-- What a receiver is told, one after the other within a lane, which is a project. An event is none twice but by a replay, which makes new rows.
CREATE TABLE webhook_delivery (
    number         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    webhook_id     uuid        NOT NULL REFERENCES webhook (id),
    event_id       uuid,
    tx_id          xid8,
    lane           text        NOT NULL CHECK (length(lane) <= 120),
    state          text        NOT NULL CHECK (state IN ('WAITING', 'PENDING', 'PARKED', 'DELIVERED', 'SKIPPED')),
    attempts       int         NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    created_at     timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    first_tried_at timestamptz,
    last_tried_at  timestamptz,
    last_status    int,
    last_fault     text        CHECK (last_fault IN ('UNKNOWN_NAME', 'REFUSED_ADDRESS', 'NO_CONNECTION', 'CERTIFICATE', 'TIMEOUT',
        'STATUS', 'GONE')),
    settled_at     timestamptz,
    version        bigint      NOT NULL DEFAULT 0,
    CHECK ((event_id IS NULL) = (tx_id IS NULL)),
    CHECK ((state IN ('DELIVERED', 'SKIPPED')) = (settled_at IS NOT NULL)),
    UNIQUE (webhook_id, event_id)
);
COMMENT ON COLUMN webhook_delivery.due_at IS 'While it is being sent: until when nobody else sends it';
-- One at the head of each lane: to be sent, or given up and in the way until somebody decides.
CREATE UNIQUE INDEX webhook_delivery_head ON webhook_delivery (webhook_id, lane) WHERE state IN ('PENDING', 'PARKED');
CREATE INDEX webhook_delivery_open ON webhook_delivery (webhook_id, lane, number) WHERE state IN ('WAITING', 'PENDING', 'PARKED');
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due_at, number) WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_listed ON webhook_delivery (webhook_id, number DESC);
CREATE INDEX webhook_delivery_by_state ON webhook_delivery (webhook_id, state, number DESC);
CREATE INDEX webhook_delivery_settled ON webhook_delivery (settled_at) WHERE settled_at IS NOT NULL;
