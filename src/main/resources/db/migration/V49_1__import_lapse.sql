-- What waits to be entered does not wait for ever: whoever begins another import, or comes back too late, sends the file again.
ALTER TABLE import_run DROP CONSTRAINT import_run_state_check;
ALTER TABLE import_run ADD CONSTRAINT import_run_state_check CHECK (state IN ('AWAITING_FILE', 'FAULTY', 'READY', 'LAPSED', 'DONE'));
CREATE INDEX import_run_waiting ON import_run (checked_at) WHERE state = 'READY';
UPDATE import_run r SET state = 'LAPSED', version = version + 1
WHERE state = 'READY' AND NOT EXISTS (SELECT 1 FROM import_row w WHERE w.run_id = r.id);
