-- 拟稿、核稿、签发: in a department that has it so, what one person drafts others sign before it is concluded.
CREATE TABLE signing_chain (
    department text   PRIMARY KEY REFERENCES department (code),
    levels     text   NOT NULL CHECK (length(levels) <= 20000),
    version    bigint NOT NULL
);
COMMENT ON COLUMN signing_chain.levels IS 'who signs, level by level; empty where nobody has to';
REVOKE DELETE, TRUNCATE ON signing_chain FROM ${app_role};

CREATE TABLE step_draft (
    id               uuid        PRIMARY KEY,
    step_id          uuid        NOT NULL UNIQUE REFERENCES step (id),
    state            text        NOT NULL CHECK (state IN ('SIGNING', 'RETURNED', 'CONCLUDED')),
    form             text        NOT NULL CHECK (length(form) <= 500000),
    drafted_by       text        NOT NULL,
    drafted_by_name  text        NOT NULL,
    drafted_at       timestamptz NOT NULL,
    level            int         NOT NULL CHECK (level BETWEEN 1 AND 4),
    signatures       text        NOT NULL CHECK (length(signatures) <= 20000),
    returned_by_name text,
    returned_because text        CHECK (length(returned_because) BETWEEN 1 AND 1000),
    version          bigint      NOT NULL,
    CHECK ((state = 'RETURNED') = (returned_because IS NOT NULL) AND (returned_because IS NULL) = (returned_by_name IS NULL))
);
COMMENT ON COLUMN step_draft.level IS 'whose signature it waits for, from 1';
REVOKE DELETE, TRUNCATE ON step_draft FROM ${app_role};
