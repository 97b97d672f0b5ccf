-- Where a day begins in the order of commits is found day by day, each by one look, rather than over all that was recorded since.
CREATE FUNCTION day_here(moment timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT (moment AT TIME ZONE 'Asia/Shanghai')::date $$;
CREATE INDEX event_of_day_in_commit_order ON event (day_here(recorded_at), tx_id);
-- It found the same and nothing else.
DROP INDEX event_by_moment;
