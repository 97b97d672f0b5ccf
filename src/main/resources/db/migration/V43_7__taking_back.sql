-- A conclusion that was taken back takes what it was made to depend on with it.
ALTER TABLE step_condition DROP CONSTRAINT step_condition_state_check;
ALTER TABLE step_condition ADD CONSTRAINT step_condition_state_check CHECK (state IN ('OPEN', 'REPORTED', 'MET', 'WITHDRAWN'));
ALTER TABLE step_condition DROP CONSTRAINT step_condition_check;
ALTER TABLE step_condition ADD CONSTRAINT step_condition_check CHECK (state IN ('OPEN', 'WITHDRAWN') OR statement IS NOT NULL);
