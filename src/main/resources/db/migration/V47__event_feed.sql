-- What was recorded is read on from a point, in the order of its commits: of some projects, of some types, or from a moment on.
CREATE INDEX event_of_project_in_commit_order ON event (project_id, tx_id, id) WHERE project_id IS NOT NULL;
CREATE INDEX event_of_type_in_commit_order ON event (type, tx_id, id);
CREATE INDEX event_by_moment ON event (recorded_at) INCLUDE (tx_id);
