-- Whoever has a page open is told that it changed, once what changed is committed, on whatever instance. PostgreSQL sends what a
-- transaction says twice only once.
CREATE FUNCTION tell_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.project_id IS NOT NULL THEN
        PERFORM pg_notify('live', 'PROJECT ' || NEW.project_id);
    END IF;
    IF NEW.subject_type = 'REVIEW_SESSION' THEN
        PERFORM pg_notify('live', 'SESSION ' || NEW.subject_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER event_is_told AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION tell_of_event();

CREATE FUNCTION tell_of_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('live', 'INBOX ' || NEW.department);
    IF TG_OP = 'UPDATE' AND OLD.department <> NEW.department THEN
        PERFORM pg_notify('live', 'INBOX ' || OLD.department);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER step_opened_is_told AFTER INSERT ON step FOR EACH ROW WHEN (NEW.state = 'OPEN') EXECUTE FUNCTION tell_of_step();
CREATE TRIGGER step_moved_is_told AFTER UPDATE OF state, department, due, assigned_to, superseded ON step FOR EACH ROW
    WHEN ((OLD.state = 'OPEN' OR NEW.state = 'OPEN') AND (OLD.state, OLD.department, OLD.due, OLD.assigned_to, OLD.superseded)
        IS DISTINCT FROM (NEW.state, NEW.department, NEW.due, NEW.assigned_to, NEW.superseded))
    EXECUTE FUNCTION tell_of_step();

CREATE FUNCTION tell_of_obligation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('live', CASE WHEN NEW.person IS NULL THEN 'INBOX ' || NEW.department ELSE 'PERSON ' || NEW.person END);
    RETURN NULL;
END $$;
CREATE TRIGGER obligation_is_told AFTER INSERT OR UPDATE ON obligation FOR EACH ROW EXECUTE FUNCTION tell_of_obligation();

CREATE FUNCTION tell_of_procedure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('live', 'INBOX ' || NEW.owner_department);
    RETURN NULL;
END $$;
CREATE TRIGGER procedure_is_told AFTER UPDATE OF state ON procedure FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION tell_of_procedure();
