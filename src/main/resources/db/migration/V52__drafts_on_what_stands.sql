-- A conclusion is signed as long as what it is about stands as it did when it was drafted.
ALTER TABLE step_draft ADD basis text CHECK (length(basis) <= 200);
COMMENT ON COLUMN step_draft.basis IS 'what stood when it was drafted, as its matter has it; null of a deed, which brings the version it was sent with';
