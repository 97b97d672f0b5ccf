-- Organs, institutions and utilities of the city, known by organisation code. An organ that is merged or renamed keeps its
-- row, with the last day it existed and the organ that succeeds it; old papers keep the old name.
CREATE TABLE department (
    code         text PRIMARY KEY CHECK (code ~ '^[0-9]{6}-[A-Z0-9]{2,12}$'),
    name         text NOT NULL,
    name_en      text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('PARTY_ORGAN', 'GOVERNMENT_ORGAN', 'JUDICIAL_ORGAN', 'COUNTY_GOVERNMENT',
                     'MASS_ORGANISATION', 'INSTITUTION', 'HOSPITAL', 'SCHOOL', 'PUBLIC_UTILITY')),
    jurisdiction text NOT NULL CHECK (jurisdiction ~ '^[0-9]{6}$'),
    -- for an organ the sector it is the authority of, for others the sector they work in
    sector       text CHECK (sector ~ '^[A-Z_]+$'),
    valid_from   date NOT NULL,
    valid_to     date,
    successor    text REFERENCES department,
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (successor IS NULL OR (successor <> code AND valid_to IS NOT NULL))
);
CREATE INDEX department_successor ON department (successor) WHERE successor IS NOT NULL;
