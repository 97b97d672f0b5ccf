-- What is contracted and paid for operation, within what was approved for the year (A34, A35, A38).
CREATE TABLE om_contract (
    id          uuid           PRIMARY KEY,
    project_id  uuid           NOT NULL REFERENCES project (id),
    year        int            NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    amount      numeric(15, 2) NOT NULL CHECK (amount > 0),
    signed_on   date           NOT NULL,
    from_day    date           NOT NULL,
    to_day      date           NOT NULL CHECK (to_day >= from_day),
    terms       text           NOT NULL CHECK (length(terms) <= 20000),
    document    text           CHECK (length(document) <= 5000),
    entered_at  timestamptz    NOT NULL
);
COMMENT ON COLUMN om_contract.year IS 'of its first day: the year whose approved funds it is within (A35)';
CREATE INDEX om_contract_of_project ON om_contract (project_id, year, signed_on, id);
CREATE TRIGGER om_contract_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON om_contract FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON om_contract FROM ${app_role};

CREATE TABLE om_payment (
    id          uuid           PRIMARY KEY,
    project_id  uuid           NOT NULL REFERENCES project (id),
    contract_id uuid           NOT NULL REFERENCES om_contract (id),
    amount      numeric(15, 2) NOT NULL CHECK (amount > 0),
    paid_on     date           NOT NULL,
    voucher     text           NOT NULL CHECK (length(voucher) BETWEEN 1 AND 100),
    reversal    text           CHECK (length(reversal) BETWEEN 1 AND 1000),
    entered_at  timestamptz    NOT NULL
);
CREATE INDEX om_payment_of_project ON om_payment (project_id, paid_on, id);
CREATE INDEX om_payment_of_contract ON om_payment (contract_id);
CREATE TRIGGER om_payment_stays BEFORE DELETE OR TRUNCATE ON om_payment FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON om_payment FROM ${app_role};
GRANT UPDATE (reversal) ON om_payment TO ${app_role};
