-- What a paper would say is kept with its number: an edited copy may come days later.
COMMENT ON COLUMN paper.drafted_text IS 'digest of what the portal would have it say when it was numbered; null of edited copies numbered before that was kept';
