-- What comes before the review committee: an annual list (A15), or dossiers for their comprehensive review (A21).
ALTER TABLE review_session
    ADD COLUMN docket text NOT NULL DEFAULT 'ANNUAL_LIST' CHECK (docket IN ('ANNUAL_LIST', 'DOSSIERS')),
    ADD COLUMN title text,
    ADD COLUMN title_en text,
    ALTER COLUMN list_id DROP NOT NULL,
    ADD CHECK ((docket = 'ANNUAL_LIST') = (list_id IS NOT NULL));

-- What has ended stays as it was minuted, but its title it never had.
ALTER TABLE review_session DISABLE TRIGGER review_session_stays;
UPDATE review_session s
SET title = coalesce(j.name || ' ', '') || l.year || ' 年度信息化项目清单'
        || CASE WHEN l.adjustment = 0 THEN '' ELSE '（第 ' || l.adjustment || ' 次调整）' END || '审查会议',
    title_en = coalesce(j.name_en || ': ', '') || 'Review of '
        || CASE WHEN l.adjustment = 0 THEN '' ELSE 'adjustment ' || l.adjustment || ' of ' END || 'the annual list ' || l.year
FROM annual_list l LEFT JOIN jurisdiction j ON j.code = l.jurisdiction AND j.code <> '511900'
WHERE l.id = s.list_id;
ALTER TABLE review_session ENABLE TRIGGER review_session_stays;

ALTER TABLE review_session
    ALTER COLUMN docket DROP DEFAULT,
    ALTER COLUMN title SET NOT NULL,
    ALTER COLUMN title_en SET NOT NULL;
CREATE INDEX review_session_by_docket ON review_session (docket, scheduled_on DESC, id DESC);

-- An item is about a line of a list or about a dossier; each is before one session at a time, as review_item_pending has it.
ALTER TABLE review_item DROP CONSTRAINT review_item_line_id_fkey;
ALTER TABLE review_item RENAME COLUMN line_id TO subject_id;
ALTER TABLE review_item RENAME COLUMN line_version TO subject_version;
ALTER TABLE review_item RENAME CONSTRAINT review_item_session_id_line_id_key TO review_item_session_id_subject_id_key;

-- Experts may score a dossier.
ALTER TABLE review_vote ADD COLUMN score smallint CHECK (score BETWEEN 0 AND 100);
