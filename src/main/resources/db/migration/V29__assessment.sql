-- The technical review says of every section of a dossier whether it holds (A21).
ALTER TABLE step ADD assessment text;
