-- Adds events to their chains, each with the head it leaves: one call for a command, however many events it writes.
CREATE FUNCTION append_events(added json) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    link   record;
    number int := 0;
BEGIN
    FOR link IN
        SELECT * FROM json_to_recordset(added) AS l(id uuid, "subjectType" text, "subjectId" text, seq bigint, type text,
            "actorId" text, "actorName" text, "onBehalfOf" text, department text, "legalDate" date,
            "recordedAt" timestamptz, article text, payload text, "projectId" uuid, previous text, hash text,
            "sealKey" text, seal text)
    LOOP
        INSERT INTO event (id, subject_type, subject_id, seq, type, actor_id, actor_name, on_behalf_of, department,
            legal_date, recorded_at, article, payload, project_id, prev_hash, hash)
        VALUES (link.id, link."subjectType", link."subjectId", link.seq, link.type, link."actorId", link."actorName",
            link."onBehalfOf", link.department, link."legalDate", link."recordedAt", link.article, link.payload,
            link."projectId", link.previous, link.hash);
        UPDATE chain_head
           SET seq = link.seq, hash = link.hash, seal_key = link."sealKey", seal = link.seal, sealed_at = link."recordedAt"
         WHERE subject_type = link."subjectType" AND subject_id = link."subjectId";
        number := number + 1;
    END LOOP;
    RETURN number;
END $$;
