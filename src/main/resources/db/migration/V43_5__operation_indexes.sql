-- Lists of what is run, narrowed to a kind or purpose, in the order they are read.
CREATE INDEX assessment_by_kind ON assessment (kind, valid_until, id) WHERE latest;
CREATE INDEX catalogue_entry_by_sharing_kind ON catalogue_entry (sharing_kind, id DESC);
CREATE INDEX cloud_request_by_purpose ON cloud_request (purpose, submitted_at DESC, id DESC);
CREATE INDEX performance_report_of_kind ON performance_report (kind, id);
