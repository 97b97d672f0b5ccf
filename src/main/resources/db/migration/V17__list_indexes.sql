-- Somebody with several roles of one department reads its inbox in order without sorting it; with one role, step_inbox and
-- step_done do.
CREATE INDEX step_inbox_of_roles ON step (department, due, id) INCLUDE (role) WHERE state = 'OPEN';
CREATE INDEX step_done_of_roles ON step (department, decided_at DESC, id DESC) INCLUDE (role) WHERE state = 'DONE';

-- How often a searched term occurs: without it the planner takes every term for a rare one, and sorts what it need not.
CREATE STATISTICS project_searched ON (lower(name || ' ' || code)) FROM project;
