-- What the committee agrees to subject to revision is mended in the dossier itself (A5, A21).
ALTER TABLE dossier DROP CONSTRAINT dossier_state_check;
ALTER TABLE dossier ADD CONSTRAINT dossier_state_check CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'UNDER_REVISION', 'APPROVED',
    'REJECTED', 'WITHDRAWN'));
DROP INDEX dossier_under_way;
CREATE UNIQUE INDEX dossier_under_way ON dossier (project_id, type) WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'UNDER_REVISION');

ALTER TABLE obligation DROP CONSTRAINT obligation_kind_check;
ALTER TABLE obligation ADD CONSTRAINT obligation_kind_check CHECK (kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED', 'ANSWER_OPINION',
    'SUPPLY_MATERIAL', 'MEET_CONDITION', 'CHECK_CONDITION', 'CONFIRM_PART', 'COORDINATE_OPINION', 'GIVE_LATE_OPINION',
    'RULE_ON_LATE_OPINION'));

-- A department's applications by state, also where it has handed in thousands (A14).
CREATE INDEX application_by_owner_state ON application (owner_department, state, updated_at DESC, id DESC);

-- Of an owner's causes those that may still hold: every command on an application asks (A11, A30, A32, A47).
CREATE INDEX restriction_cause_lasting ON restriction_cause (department, ended_on) WHERE year IS NULL;
CREATE INDEX restriction_cause_of_year ON restriction_cause (department, year) WHERE year IS NOT NULL;
