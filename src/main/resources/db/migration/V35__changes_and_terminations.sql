-- Changes of what was approved, and projects that cannot go on, are matters of their own (A25, A26).
ALTER TABLE procedure DROP CONSTRAINT procedure_kind_check;
ALTER TABLE procedure ADD CONSTRAINT procedure_kind_check CHECK (kind IN ('APPLICATION', 'ANNUAL_LIST', 'CANCELLATION', 'LIST_EXCEPTION',
    'PROPOSAL', 'FEASIBILITY_STUDY', 'PRELIMINARY_DESIGN', 'IMPLEMENTATION_PLAN', 'SERVICE_REQUIREMENT_PLAN', 'UPSTREAM_PLAN',
    'CHANGE_REQUEST', 'TERMINATION'));
ALTER TABLE review_session DROP CONSTRAINT review_session_docket_check;
ALTER TABLE review_session ADD CONSTRAINT review_session_docket_check CHECK (docket IN ('ANNUAL_LIST', 'DOSSIERS', 'CHANGES',
    'TERMINATIONS'));
