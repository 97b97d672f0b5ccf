-- A paper that a department has signed is numbered, drafted and signed level by level before it is issued; until then it may be
-- dated anew, and a number whose paper was given back is free for the next.
ALTER TABLE paper
    ADD signing_state    text CHECK (signing_state IN ('SIGNING', 'RETURNED', 'CONCLUDED')),
    ADD drafted_by       text,
    ADD drafted_by_name  text,
    ADD drafted_at       timestamptz,
    ADD signing_level    int  CHECK (signing_level BETWEEN 1 AND 4),
    ADD signatures       text CHECK (length(signatures) <= 20000),
    ADD returned_by_name text,
    ADD returned_because text CHECK (length(returned_because) BETWEEN 1 AND 1000),
    ADD drafted_text     text CHECK (drafted_text ~ '^[0-9a-f]{64}$'),
    ADD CHECK ((signing_state IS NULL) = (drafted_by IS NULL) AND (signing_state IS NULL) = (signatures IS NULL)),
    ADD CHECK ((signing_state = 'RETURNED') = (returned_because IS NOT NULL));
COMMENT ON COLUMN paper.drafted_text IS 'digest of what it said when it was drafted; null where an edited copy is signed';
ALTER TABLE paper DROP CONSTRAINT paper_state_check;
ALTER TABLE paper ADD CONSTRAINT paper_state_check CHECK (state IN ('AWAITED', 'SIGNING', 'RETURNED', 'ISSUED', 'GIVEN_UP'));

CREATE OR REPLACE FUNCTION paper_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    signing CONSTANT text[] := ARRAY['state', 'issued_at', 'issued_by_name', 'version', 'signing_state', 'drafted_by', 'drafted_by_name',
        'drafted_at', 'signing_level', 'signatures', 'returned_by_name', 'returned_because'];
    dated   CONSTANT text[] := signing || ARRAY['issued_on', 'size', 'digest'];
    revoked CONSTANT text[] := ARRAY['revocation', 'revoked_by_name', 'revoked_at', 'version'];
    free    CONSTANT text[] := CASE OLD.state WHEN 'AWAITED' THEN signing WHEN 'SIGNING' THEN dated WHEN 'RETURNED' THEN signing
        ELSE revoked END;
BEGIN
    IF OLD.revoked_at IS NOT NULL OR (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
        RAISE EXCEPTION 'An issued paper stays as it is' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
GRANT UPDATE (issued_on, size, digest, signing_state, drafted_by, drafted_by_name, drafted_at, signing_level, signatures,
    returned_by_name, returned_because) ON paper TO ${app_role};
CREATE INDEX paper_in_signing ON paper (organ) WHERE state = 'SIGNING';

-- Whose turn it is to sign finds it in their inbox.
ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION', 'REACH_MILESTONE', 'REPORT_PROGRESS', 'CHOOSE_MEASURE', 'REPORT_INCIDENT', 'STATE_ON_UNAPPROVED_CHANGE',
    'FIND_ON_UNAPPROVED_CHANGE', 'ACCEPT_IN_TIME', 'CORRECT_ACCEPTANCE', 'FILE_UPSTREAM_ACCEPTANCE', 'END_TRIAL',
    'DELIVER_DATA', 'SHUT_DOWN_SYSTEM', 'RENEW_ASSESSMENT', 'REPORT_MONITORING', 'SELF_EVALUATE',
    'SUBMIT_FINAL_ACCOUNTS', 'POST_EVALUATE', 'DECIDE_FINDING', 'CHECK_DELIVERY', 'CHECK_REMEDY',
    'REGISTER_RESOURCES', 'FOLLOW_UP_OVERDUE_STEP', 'SIGN_PAPER'));

-- A step that is concluded by a deed with a name of its own is drafted as that deed was sent.
ALTER TABLE step_draft ADD deed text CHECK (deed ~ '^[A-Za-z]{1,64}$');
COMMENT ON COLUMN step_draft.deed IS 'name of the deed in the contract, whose arguments are the form; null where the form is the conclusion';
