-- A line whose project went on while the city decided is left out when its list is published (A15).
ALTER TABLE list_line DROP CONSTRAINT list_line_standing_check;
ALTER TABLE list_line ADD CONSTRAINT list_line_standing_check
    CHECK (standing IN ('PROPOSED', 'AGREED', 'REDUCED', 'DEFERRED', 'DELETED', 'OVERTAKEN'));
ALTER TABLE list_line ADD COLUMN overtaken_at text;
ALTER TABLE list_line ADD CHECK ((standing = 'OVERTAKEN') = (overtaken_at IS NOT NULL));
ALTER TABLE list_line ADD CHECK (standing <> 'OVERTAKEN' OR amount = 0);
COMMENT ON COLUMN list_line.overtaken_at IS 'stage its project had reached when the list was published';
