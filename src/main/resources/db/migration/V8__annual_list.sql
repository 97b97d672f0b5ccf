-- The annual list of a jurisdiction (A14, A15): its call, its lines, and every decision on every line.
CREATE TABLE annual_list (
    id             uuid          PRIMARY KEY,
    jurisdiction   text          NOT NULL,
    year           int           NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    state          text          NOT NULL CHECK (state IN ('COLLECTING', 'AT_COMMITTEE', 'AT_GOVERNMENT', 'AT_PARTY_COMMITTEE',
        'APPROVED', 'PUBLISHED')),
    opens_on       date          NOT NULL,
    closes_on      date          NOT NULL,
    ceiling        numeric(15,2) CHECK (ceiling > 0),
    policy_version uuid          NOT NULL,
    party_first    boolean       NOT NULL,
    opened_at      timestamptz   NOT NULL,
    published_at   timestamptz,
    version        bigint        NOT NULL,
    UNIQUE (jurisdiction, year),
    CHECK (closes_on >= opens_on),
    CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
);
CREATE INDEX annual_list_by_year ON annual_list (year DESC, id DESC);

-- A project on its way to the list. Amounts are those of the list's year.
CREATE TABLE list_line (
    id                      uuid          PRIMARY KEY,
    list_id                 uuid          NOT NULL REFERENCES annual_list (id),
    application_id          uuid          NOT NULL UNIQUE,
    project_id              uuid          NOT NULL REFERENCES project (id),
    project_code            text          NOT NULL,
    project_name            text          NOT NULL,
    owner_department        text          NOT NULL REFERENCES department (code),
    category                text          NOT NULL,
    nature                  text          NOT NULL,
    mode                    text          NOT NULL,
    total_investment        numeric(15,2) NOT NULL CHECK (total_investment >= 0),
    applied_amount          numeric(15,2) NOT NULL CHECK (applied_amount >= 0),
    special_funds           numeric(15,2) NOT NULL CHECK (special_funds >= 0),
    upper_level_funds       numeric(15,2) NOT NULL CHECK (upper_level_funds >= 0),
    self_raised             numeric(15,2) NOT NULL CHECK (self_raised >= 0),
    enterprise_contribution numeric(15,2) NOT NULL CHECK (enterprise_contribution >= 0),
    standing                text          NOT NULL CHECK (standing IN ('PROPOSED', 'AGREED', 'REDUCED', 'DEFERRED', 'DELETED')),
    amount                  numeric(15,2) NOT NULL CHECK (amount >= 0),
    committee_standing      text,
    committee_amount        numeric(15,2),
    government_standing     text,
    government_amount       numeric(15,2),
    party_standing          text,
    party_amount            numeric(15,2),
    profile                 text          NOT NULL,
    findings                text          NOT NULL,
    needs_decision          boolean       NOT NULL,
    included                boolean       NOT NULL,
    inclusion_reason        text          CHECK (length(inclusion_reason) <= 1000),
    withdrawn               boolean       NOT NULL,
    place                   int           NOT NULL,
    number                  int           CHECK (number > 0),
    version                 bigint        NOT NULL,
    UNIQUE (list_id, number),
    CHECK (special_funds + upper_level_funds + self_raised + enterprise_contribution = applied_amount),
    CHECK (included OR standing = 'PROPOSED'),
    CHECK (standing NOT IN ('DEFERRED', 'DELETED') OR amount = 0)
);
-- A project stands on a list once; a line that was withdrawn makes room for another.
CREATE UNIQUE INDEX list_line_once ON list_line (list_id, project_id) WHERE NOT withdrawn;
COMMENT ON COLUMN list_line.standing IS 'what stands now; what each organ made of it since the list last came to it stands beside it';
COMMENT ON COLUMN list_line.place IS 'order on the list; 1000000 where it has none, then by project code';
CREATE INDEX list_line_in_order ON list_line (list_id, place, project_code);
CREATE INDEX list_line_of_project ON list_line (project_id);

-- What an organ decided on a line; kept in the order given, never changed.
CREATE TABLE line_decision (
    id              uuid          PRIMARY KEY,
    line_id         uuid          NOT NULL REFERENCES list_line (id),
    organ           text          NOT NULL CHECK (organ IN ('COMMITTEE', 'GOVERNMENT', 'PARTY_COMMITTEE')),
    verdict         text          NOT NULL CHECK (verdict IN ('AGREE', 'REDUCE', 'DEFER', 'DELETE', 'INSIST')),
    standing        text          NOT NULL CHECK (standing IN ('AGREED', 'REDUCED', 'DEFERRED', 'DELETED')),
    amount          numeric(15,2) NOT NULL CHECK (amount >= 0),
    reason          text          CHECK (length(reason) <= 1000),
    own_project     boolean       NOT NULL,
    session_id      uuid,
    document_number text,
    legal_date      date          NOT NULL,
    decided_by      text          NOT NULL,
    decided_by_name text          NOT NULL,
    decided_at      timestamptz   NOT NULL
);
CREATE INDEX line_decision_of_line ON line_decision (line_id, decided_at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON line_decision FROM ${app_role};
