-- 抄送: who takes part in a project or was asked about it is told how a matter ended.
CREATE TABLE procedure_copy (
    id           uuid        PRIMARY KEY,
    department   text        NOT NULL REFERENCES department (code),
    procedure_id uuid        NOT NULL REFERENCES procedure (id),
    at           timestamptz NOT NULL,
    UNIQUE (procedure_id, department)
);
CREATE INDEX procedure_copy_of_department ON procedure_copy (department, at DESC, procedure_id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON procedure_copy FROM ${app_role};
