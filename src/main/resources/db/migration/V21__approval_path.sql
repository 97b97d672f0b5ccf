-- The way of dossiers an owner chose for a project, and what it put forward for it (A17-A19).
CREATE TABLE approval_path (
    project_id uuid        PRIMARY KEY REFERENCES project (id),
    kind       text        NOT NULL CHECK (kind IN ('FULL', 'DIRECT_STUDY', 'PROPOSAL_AND_PLAN', 'PLAN_ONLY', 'SERVICE')),
    grounds    text        NOT NULL CHECK (length(grounds) <= 20000),
    chosen_by  text        NOT NULL,
    chosen_at  timestamptz NOT NULL,
    version    bigint      NOT NULL
);
