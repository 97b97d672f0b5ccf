-- The list of projects narrowed by year, with or without category, in the order of its codes; by stage it had its index.
CREATE INDEX project_by_year ON project (year, code);
CREATE INDEX project_by_year_category ON project (year, category, code);

-- What went back to its owner is few among what is under screening.
CREATE INDEX application_returned ON application (project_id) WHERE state = 'RETURNED' AND NOT lapsed;
