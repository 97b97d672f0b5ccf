-- What a service account did is looked up by whoever answers for it.
CREATE INDEX event_of_actor ON event (actor_id, id DESC);
