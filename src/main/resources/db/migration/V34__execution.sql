-- How an approved project is carried out (A24, A25, A27, A34, A36-A39). One row holds its registers together.
CREATE TABLE execution (
    project_id uuid   PRIMARY KEY REFERENCES project (id),
    entries    int    NOT NULL CHECK (entries >= 0),
    version    bigint NOT NULL
);
COMMENT ON COLUMN execution.entries IS 'how often something was entered: each makes a new version of the whole';

CREATE TABLE lot (
    id           uuid PRIMARY KEY,
    project_id   uuid NOT NULL REFERENCES project (id),
    number       int  NOT NULL CHECK (number > 0),
    state        text NOT NULL CHECK (state IN ('PLANNED', 'PROCUREMENT', 'AWARDED', 'UNDER_CONSTRUCTION', 'COMPLETED')),
    plan         text NOT NULL CHECK (length(plan) <= 20000),
    procurement  text CHECK (length(procurement) <= 20000),
    award        text CHECK (length(award) <= 20000),
    completed_on date,
    UNIQUE (project_id, number),
    CHECK ((state = 'PLANNED') = (procurement IS NULL)),
    CHECK ((state IN ('PLANNED', 'PROCUREMENT')) = (award IS NULL)),
    CHECK ((state = 'COMPLETED') = (completed_on IS NOT NULL))
);

CREATE TABLE contract (
    id         uuid          PRIMARY KEY,
    project_id uuid          NOT NULL REFERENCES project (id),
    lot_id     uuid          NOT NULL REFERENCES lot (id),
    kind       text          NOT NULL CHECK (kind IN ('SOFTWARE_DEVELOPMENT', 'GOODS', 'INTEGRATION', 'WORKS', 'SERVICE',
                   'OPERATION_SERVICE', 'DESIGN', 'PROJECT_SUPERVISION', 'ASSESSMENT')),
    amount     numeric(15,2) NOT NULL CHECK (amount > 0),
    signed_on  date          NOT NULL,
    terms      text          NOT NULL CHECK (length(terms) <= 100000),
    entered_at timestamptz   NOT NULL
);
CREATE INDEX contract_of_project ON contract (project_id, signed_on, id);
COMMENT ON TABLE contract IS 'as signed; what changes one later is a supplement of its own';

CREATE TABLE payment (
    id          uuid          PRIMARY KEY,
    project_id  uuid          NOT NULL REFERENCES project (id),
    contract_id uuid          NOT NULL REFERENCES contract (id),
    amount      numeric(15,2) NOT NULL CHECK (amount > 0),
    paid_on     date          NOT NULL,
    source      text          NOT NULL CHECK (source IN ('SPECIAL_FUNDS', 'UPPER_LEVEL_FUNDS', 'SELF_RAISED', 'ENTERPRISE_CONTRIBUTION')),
    voucher     text          NOT NULL CHECK (length(voucher) BETWEEN 1 AND 100),
    purpose     text          NOT NULL CHECK (length(purpose) BETWEEN 1 AND 500),
    document_id uuid,
    reversal    text          CHECK (length(reversal) BETWEEN 1 AND 1000),
    entered_at  timestamptz   NOT NULL
);
CREATE INDEX payment_of_project ON payment (project_id, paid_on, id);
COMMENT ON COLUMN payment.reversal IS 'why it counts no more; it stays in the register';

CREATE TABLE milestone (
    id         uuid PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES project (id),
    number     int  NOT NULL CHECK (number > 0),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    planned_on date NOT NULL,
    percent    int  NOT NULL CHECK (percent BETWEEN 0 AND 100),
    lot_id     uuid REFERENCES lot (id),
    reached_on date,
    remark     text CHECK (length(remark) <= 1000),
    UNIQUE (project_id, number)
);

CREATE TABLE progress_report (
    id               uuid          PRIMARY KEY,
    project_id       uuid          NOT NULL REFERENCES project (id),
    month            text          NOT NULL CHECK (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
    percent          int           NOT NULL CHECK (percent BETWEEN 0 AND 100),
    paid             numeric(15,2) NOT NULL CHECK (paid >= 0),
    done             text          NOT NULL,
    problems         text,
    next             text,
    reported_by_name text          NOT NULL,
    reported_at      timestamptz   NOT NULL,
    UNIQUE (project_id, month)
);

-- What was signed, paid and reported stays; a payment alone may be reversed.
CREATE FUNCTION register_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was entered stays as it was' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER contract_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON contract FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
CREATE TRIGGER progress_report_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON progress_report
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
CREATE TRIGGER payment_stays BEFORE DELETE OR TRUNCATE ON payment FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON contract, progress_report FROM ${app_role};
REVOKE DELETE, TRUNCATE ON payment FROM ${app_role};

ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS'));

ALTER TABLE document DROP CONSTRAINT document_type_check;
ALTER TABLE document ADD CONSTRAINT document_type_check CHECK (type IN ('PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN',
    'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN', 'CATALOGUE', 'PRODUCT_STATEMENT', 'SECURITY_CHAPTER',
    'CONSULTATION_LETTER', 'OPINION', 'APPROVAL', 'DECISION_SCAN', 'PROCUREMENT_FILE', 'CONTRACT', 'PAYMENT_VOUCHER',
    'PROJECT_SUPERVISION', 'ARCHIVE', 'OTHER'));
