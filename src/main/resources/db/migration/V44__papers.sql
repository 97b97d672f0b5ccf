-- Official papers as they were issued. What was issued never changes; a mistaken one is revoked, and stays.
CREATE TABLE paper (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL CONSTRAINT paper_kind_check CHECK (kind IN ('CONSULTATION_LETTER', 'CONSULTATION_REPLY',
                        'OPINION_SUMMARY', 'TECHNICAL_REVIEW_OPINION', 'MEETING_NOTICE', 'SIGN_IN_SHEET', 'EXPERT_OPINION', 'REVIEW_MINUTES',
                        'APPROVAL', 'CHANGE_APPROVAL', 'SUSPENSION', 'TERMINATION', 'PRE_ACCEPTANCE_OPINION', 'ACCEPTANCE_OPINION',
                        'RECTIFICATION_ORDER', 'NOTICE_OF_CRITICISM', 'EVALUATION_FILING')),
    matter          text        NOT NULL CONSTRAINT paper_matter_check CHECK (matter IN ('DOSSIER', 'REVIEW_SESSION', 'CHANGE_REQUEST',
                        'TERMINATION', 'INCIDENT', 'ACCEPTANCE', 'RECTIFICATION', 'SANCTION', 'PERFORMANCE_REPORT')),
    matter_id       uuid        NOT NULL,
    part            uuid        NOT NULL,
    article         text        NOT NULL,
    title           text        NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
    about           text,
    organ           text        NOT NULL REFERENCES department (code),
    role            text        NOT NULL,
    organ_name      text        NOT NULL,
    jurisdiction    text        NOT NULL REFERENCES jurisdiction (code),
    project_id      uuid        REFERENCES project (id),
    subject_type    text        NOT NULL,
    subject_id      text        NOT NULL,
    confined        boolean     NOT NULL,
    number          text        NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
    issued_on       date        NOT NULL,
    edited          boolean     NOT NULL,
    state           text        NOT NULL CHECK (state IN ('AWAITED', 'ISSUED', 'GIVEN_UP')),
    size            bigint      NOT NULL CHECK (size > 0),
    digest          text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    issued_by_name  text        NOT NULL,
    issued_at       timestamptz NOT NULL,
    revocation      text        CHECK (length(revocation) BETWEEN 1 AND 1000),
    revoked_by_name text,
    revoked_at      timestamptz,
    version         bigint      NOT NULL,
    CHECK ((revocation IS NULL) = (revoked_at IS NULL) AND (revocation IS NULL) = (revoked_by_name IS NULL)),
    CHECK (revoked_at IS NULL OR state = 'ISSUED')
);
-- A number stands once for an organ, and of each paper one copy.
CREATE UNIQUE INDEX paper_number ON paper (organ, number) WHERE state <> 'GIVEN_UP' AND revoked_at IS NULL;
CREATE UNIQUE INDEX paper_of_part ON paper (matter_id, kind, part) WHERE state <> 'GIVEN_UP' AND revoked_at IS NULL;
CREATE INDEX paper_of_matter ON paper (matter_id, id);
CREATE INDEX paper_of_organ ON paper (organ, id);
CREATE INDEX paper_of_kind ON paper (kind, id);
CREATE INDEX paper_of_project ON paper (project_id, id);
CREATE INDEX paper_of_jurisdiction ON paper (jurisdiction, id);
CREATE INDEX paper_digest ON paper (digest);

-- Whom a paper is from and for: they find it among the papers.
CREATE TABLE paper_reader (
    department text NOT NULL REFERENCES department (code),
    paper_id   uuid NOT NULL REFERENCES paper (id),
    PRIMARY KEY (department, paper_id)
);
CREATE INDEX paper_reader_of_paper ON paper_reader (paper_id);

CREATE FUNCTION paper_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    filled  CONSTANT text[] := ARRAY['state', 'issued_at', 'issued_by_name', 'version'];
    revoked CONSTANT text[] := ARRAY['revocation', 'revoked_by_name', 'revoked_at', 'version'];
BEGIN
    IF OLD.revoked_at IS NOT NULL OR (to_jsonb(NEW) - CASE WHEN OLD.state = 'AWAITED' THEN filled ELSE revoked END)
            IS DISTINCT FROM (to_jsonb(OLD) - CASE WHEN OLD.state = 'AWAITED' THEN filled ELSE revoked END) THEN
        RAISE EXCEPTION 'An issued paper stays as it is' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER paper_stands BEFORE UPDATE ON paper FOR EACH ROW EXECUTE FUNCTION paper_stands();
CREATE TRIGGER paper_stays BEFORE DELETE OR TRUNCATE ON paper FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
CREATE TRIGGER paper_reader_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_reader FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON paper, paper_reader FROM ${app_role};
GRANT UPDATE (state, issued_at, issued_by_name, revocation, revoked_by_name, revoked_at, version) ON paper TO ${app_role};
