-- A check of the record of one project; of the whole record where none is named.
ALTER TABLE record_check ADD project_id uuid;
