-- What waits is counted by kind and due date from an index alone, and one kind of step is read in order of its due dates.
DROP INDEX step_inbox_of_roles;
CREATE INDEX step_inbox_of_roles ON step (department, due, id) INCLUDE (role, kind, assigned_to) WHERE state = 'OPEN';
CREATE INDEX step_inbox_by_kind ON step (department, role, kind, due, id) WHERE state = 'OPEN';
CREATE INDEX step_inbox_by_kind_of_roles ON step (department, kind, due, id) INCLUDE (role) WHERE state = 'OPEN';
