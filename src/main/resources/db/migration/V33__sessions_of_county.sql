-- An office of a county lists the sessions of its county (A49).
CREATE INDEX review_session_by_jurisdiction ON review_session (jurisdiction, scheduled_on DESC, id DESC);
