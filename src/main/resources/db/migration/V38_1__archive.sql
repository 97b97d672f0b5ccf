-- The archive of a project, volume by volume (A24). What was filed stays; a volume alone may be handed over.
CREATE TABLE archive_volume (
    id              uuid PRIMARY KEY,
    project_id      uuid NOT NULL REFERENCES project (id),
    number          text NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
    title           text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    retention       text NOT NULL CHECK (retention IN ('PERMANENT', 'THIRTY_YEARS', 'TEN_YEARS')),
    items           int  NOT NULL CHECK (items > 0),
    filed_on        date NOT NULL,
    place           text NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    document_id     uuid,
    transferred_on  date CHECK (transferred_on >= filed_on),
    transferred_to  text CHECK (length(transferred_to) BETWEEN 1 AND 200),
    entered_by_name text NOT NULL,
    UNIQUE (project_id, number),
    CHECK ((transferred_on IS NULL) = (transferred_to IS NULL))
);
CREATE TRIGGER archive_volume_stays BEFORE DELETE OR TRUNCATE ON archive_volume
    FOR EACH STATEMENT EXECUTE FUNCTION register_stays();
REVOKE DELETE, TRUNCATE ON archive_volume FROM ${app_role};
