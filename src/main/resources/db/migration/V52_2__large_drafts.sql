-- A deed is kept with all that was sent: a request may have 1 MiB, and is kept with the names of what it leaves out.
ALTER TABLE step_draft DROP CONSTRAINT step_draft_form_check;
ALTER TABLE step_draft ADD CONSTRAINT step_draft_form_check CHECK (length(form) <= 4 * 1024 * 1024);
