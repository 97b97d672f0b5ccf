-- Lists as somebody wants to see them again; nobody else's matter.
CREATE TABLE saved_view (
    id       uuid        PRIMARY KEY,
    person   text        NOT NULL,
    page     text        NOT NULL CHECK (page ~ '^/[a-z/-]{1,63}$'),
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
    query    text        NOT NULL CHECK (length(query) <= 1000),
    saved_at timestamptz NOT NULL,
    version  bigint      NOT NULL,
    UNIQUE (person, page, name)
);
