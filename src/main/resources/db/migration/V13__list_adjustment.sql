-- Numbered adjustments: further issues of a published list, each on the list's own route (A15). The list itself is issue 0.
ALTER TABLE annual_list ADD COLUMN adjustment int NOT NULL DEFAULT 0 CHECK (adjustment BETWEEN 0 AND 99);
ALTER TABLE annual_list ADD COLUMN ground text CHECK (length(ground) <= 1000);
ALTER TABLE annual_list DROP CONSTRAINT annual_list_jurisdiction_year_key;
ALTER TABLE annual_list ADD UNIQUE (jurisdiction, year, adjustment);
ALTER TABLE annual_list ADD CHECK ((adjustment > 0) = (ground IS NOT NULL));
-- an adjustment may be without a call: then it takes no applications
ALTER TABLE annual_list ALTER COLUMN opens_on DROP NOT NULL, ALTER COLUMN closes_on DROP NOT NULL;
ALTER TABLE annual_list ADD CHECK ((opens_on IS NULL) = (closes_on IS NULL) AND (adjustment > 0 OR opens_on IS NOT NULL));
CREATE UNIQUE INDEX annual_list_under_way ON annual_list (jurisdiction, year) WHERE state <> 'PUBLISHED';
COMMENT ON INDEX annual_list_under_way IS 'one issue of a year at a time';

-- What a line does to its project in the year, and the line it goes on from, changes or takes the place of.
ALTER TABLE list_line ADD COLUMN kind text NOT NULL DEFAULT 'ADD'
    CHECK (kind IN ('ADD', 'CARRY_OVER', 'AMEND', 'REPLACE', 'LAPSE', 'CANCEL'));
ALTER TABLE list_line ADD COLUMN former_line uuid REFERENCES list_line (id);
ALTER TABLE list_line ADD COLUMN former_project uuid REFERENCES project (id);
ALTER TABLE list_line ADD COLUMN ground text CHECK (length(ground) <= 1000);
ALTER TABLE list_line ALTER COLUMN application_id DROP NOT NULL;
ALTER TABLE list_line ADD CHECK ((kind = 'ADD') = (former_line IS NULL) AND (kind = 'ADD') = (former_project IS NULL));
ALTER TABLE list_line ADD CHECK ((kind IN ('ADD', 'REPLACE')) = (application_id IS NOT NULL));
ALTER TABLE list_line ADD CHECK (kind NOT IN ('LAPSE', 'CANCEL') OR applied_amount = 0);
-- one issue changes a line once
CREATE UNIQUE INDEX list_line_former_once ON list_line (list_id, former_line) WHERE former_line IS NOT NULL AND NOT withdrawn;
CREATE INDEX list_line_of_former_project ON list_line (former_project) WHERE former_project IS NOT NULL;
