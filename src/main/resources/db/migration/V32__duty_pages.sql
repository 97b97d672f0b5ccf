-- Every duty says itself where it is fulfilled; what is older was shown on the page of its subject.
UPDATE obligation SET page = CASE WHEN kind IN ('ANSWER_INVITATION', 'MEND_AS_REVIEWED') THEN '/review-sessions/'
    WHEN kind = 'CONFIRM_PART' THEN '/dossiers/' ELSE '/projects/' END || subject_id WHERE page IS NULL;
ALTER TABLE obligation ALTER page SET NOT NULL;
COMMENT ON COLUMN obligation.page IS 'where it is fulfilled';
