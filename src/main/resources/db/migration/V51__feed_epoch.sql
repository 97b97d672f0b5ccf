-- Numbers of transactions start low again where the record is restored from a dump into another cluster. What is added to them lets
-- the order of the feed go on above whatever it had reached.
CREATE TABLE feed_epoch (
    one   boolean PRIMARY KEY DEFAULT true CHECK (one),
    added bigint  NOT NULL CHECK (added >= 0)
);
INSERT INTO feed_epoch (added) VALUES (0);
REVOKE INSERT, UPDATE, DELETE ON feed_epoch FROM ${app_role};

CREATE FUNCTION in_feed(tx xid8) RETURNS xid8 LANGUAGE sql STABLE AS
$$ SELECT (tx::text::bigint + e.added)::text::xid8 FROM feed_epoch e $$;

-- Where what this transaction records stands in the feed.
CREATE FUNCTION feed_tx() RETURNS xid8 LANGUAGE sql VOLATILE AS
$$ SELECT in_feed(pg_current_xact_id()) $$;

-- Transactions from this one on may still be under way; everything before is committed.
CREATE FUNCTION feed_horizon() RETURNS xid8 LANGUAGE sql STABLE AS
$$ SELECT in_feed(pg_snapshot_xmin(pg_current_snapshot())) $$;

ALTER TABLE event ALTER COLUMN tx_id SET DEFAULT feed_tx();

-- Called by the owner at each start. Whatever is seen here stands below the first number that no transaction has yet, or, of a webhook
-- with nothing before it, on it; unless the numbers have started anew. Places that were told to others may lie above what the dump
-- holds: hence a leap as no cluster ever counts. Several starts at a time come to the same; nobody records anything meanwhile.
CREATE FUNCTION feed_goes_on() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    leap CONSTANT bigint := 1::bigint << 40;
    highest bigint;
BEGIN
    SELECT seen.tx INTO highest
      FROM (SELECT greatest((SELECT max(tx_id) FROM event)::text::bigint,
                (SELECT max(tx_id) FROM webhook_position)::text::bigint - 1) AS tx) seen
     WHERE seen.tx >= in_feed(pg_snapshot_xmax(pg_current_snapshot()))::text::bigint;
    IF FOUND THEN
        LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE;
        UPDATE feed_epoch SET added = (highest / leap + 1) * leap;
    END IF;
END $$;
