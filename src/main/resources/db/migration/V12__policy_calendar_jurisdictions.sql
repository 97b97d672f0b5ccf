-- Which parameter of a policy takes a reference figure up.
ALTER TABLE reference_figure ADD COLUMN parameter text;
UPDATE reference_figure SET parameter = CASE code
    WHEN 'FEASIBILITY_EXCEEDED' THEN 'feasibilityExcessPercent'
    WHEN 'OWNER_ADJUSTS' THEN 'ownerAdjustmentPercent'
    WHEN 'APPROVAL_LAPSES' THEN 'approvalValidYears'
    WHEN 'ACCEPTANCE_APPLIED' THEN 'acceptanceDueMonths'
    WHEN 'ACCEPTANCE_FILED' THEN 'acceptanceFilingDays'
    ELSE 'timeLimits.TECHNICAL_REVIEW' END;
ALTER TABLE reference_figure ALTER COLUMN parameter SET NOT NULL;

-- What a year of the calendar rests on; its version moves with every publication or correction.
ALTER TABLE calendar_year ADD COLUMN basis text NOT NULL DEFAULT '' CHECK (length(basis) <= 1000);
ALTER TABLE calendar_year ADD COLUMN version bigint NOT NULL DEFAULT 0;
UPDATE calendar_year SET version = 1, basis = CASE WHEN published
    THEN '国务院办公厅关于' || year || '年部分节假日安排的通知' ELSE '依《全国年节及纪念日放假办法》推算，待公布' END;
-- One row for the calendar as a whole. Whoever keeps a due date reads it and holds it, so that nobody publishes a year in
-- between; whoever publishes changes it.
CREATE TABLE calendar_edition (
    id      int    PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    version bigint  NOT NULL
);
INSERT INTO calendar_edition (version) VALUES (1);
REVOKE INSERT, DELETE, TRUNCATE ON calendar_edition FROM ${app_role};
-- open due dates that a year of the calendar bears on
CREATE INDEX step_due ON step (due) WHERE state = 'OPEN' AND due_explanation IS NOT NULL;

-- The city and its counties, each of which may hold organs, a policy and a list of its own (A49). The version moves with
-- the organs.
CREATE TABLE jurisdiction (
    code    text   PRIMARY KEY CHECK (code ~ '^[0-9]{6}$'),
    name    text   NOT NULL,
    name_en text   NOT NULL,
    version bigint NOT NULL DEFAULT 0
);
INSERT INTO jurisdiction (code, name, name_en) VALUES
('511900', '巴中市', 'Bazhong City'), ('511902', '巴州区', 'Bazhou District'), ('511903', '恩阳区', 'Enyang District'),
('511921', '通江县', 'Tongjiang County'), ('511922', '南江县', 'Nanjiang County'), ('511923', '平昌县', 'Pingchang County');
REVOKE INSERT, DELETE, TRUNCATE ON jurisdiction FROM ${app_role};
ALTER TABLE organ ADD FOREIGN KEY (jurisdiction) REFERENCES jurisdiction (code);

-- Departments and organs of Bazhou District; the other counties enter theirs when they begin.
INSERT INTO department (code, name, name_en, kind, jurisdiction, sector, valid_from) VALUES
('511902-QWB', '中共巴州区委办公室', 'General Office of the District Party Committee', 'PARTY_ORGAN', '511902', 'PARTY_AFFAIRS', '2019-01-01'),
('511902-ZFB', '巴州区人民政府办公室', 'General Office of the District Government', 'GOVERNMENT_ORGAN', '511902', 'GOVERNMENT_AFFAIRS', '2019-01-01'),
('511902-DSJ', '巴州区政务服务和大数据局', 'Government Services and Data Bureau of Bazhou District', 'GOVERNMENT_ORGAN', '511902', 'GOVERNMENT_SERVICES', '2019-01-01'),
('511902-FGJ', '巴州区发展和改革局', 'Development and Reform Bureau of Bazhou District', 'GOVERNMENT_ORGAN', '511902', 'DEVELOPMENT', '2019-01-01'),
('511902-CZJ', '巴州区财政局', 'Finance Bureau of Bazhou District', 'GOVERNMENT_ORGAN', '511902', 'FINANCE', '2019-01-01'),
('511902-WXB', '中共巴州区委网络安全和信息化委员会办公室', 'Cyberspace Affairs Office of the District Party Committee', 'PARTY_ORGAN', '511902', 'CYBERSPACE', '2019-01-01'),
('511902-BMJ', '中共巴州区委保密机要局', 'Secrecy and Cryptography Bureau of the District Party Committee', 'PARTY_ORGAN', '511902', 'SECRECY', '2019-01-01'),
('511902-JXJ', '巴州区经济和信息化局', 'Economy and Information Technology Bureau of Bazhou District', 'GOVERNMENT_ORGAN', '511902', 'INDUSTRY', '2019-01-01'),
('511902-GAJ', '巴中市公安局巴州区分局', 'Bazhou Branch of the Public Security Bureau', 'GOVERNMENT_ORGAN', '511902', 'PUBLIC_SECURITY', '2019-01-01'),
('511902-SJJ', '巴州区审计局', 'Audit Bureau of Bazhou District', 'GOVERNMENT_ORGAN', '511902', 'AUDIT', '2019-01-01'),
('511902-JYJ', '巴州区教育科技和体育局', 'Education, Science and Sports Bureau of Bazhou District', 'GOVERNMENT_ORGAN', '511902', 'EDUCATION', '2019-01-01'),
('511902-WJJ', '巴州区卫生健康局', 'Health Bureau of Bazhou District', 'GOVERNMENT_ORGAN', '511902', 'HEALTH', '2019-01-01');
INSERT INTO organ (jurisdiction, role, department) VALUES
('511902', 'LEADING_GROUP_OFFICE', '511902-DSJ'), ('511902', 'DATA_ADMINISTRATION', '511902-DSJ'),
('511902', 'COMMITTEE_CHAIR', '511902-ZFB'), ('511902', 'DEVELOPMENT_REFORM', '511902-FGJ'),
('511902', 'FINANCE', '511902-CZJ'), ('511902', 'CYBERSPACE_AFFAIRS', '511902-WXB'),
('511902', 'SECRECY_CRYPTOGRAPHY', '511902-BMJ'), ('511902', 'ECONOMY_INFORMATION', '511902-JXJ'),
('511902', 'PUBLIC_SECURITY', '511902-GAJ'), ('511902', 'AUDIT', '511902-SJJ'),
('511902', 'MUNICIPAL_GOVERNMENT', '511902-ZFB'), ('511902', 'MUNICIPAL_PARTY_COMMITTEE', '511902-QWB');

ALTER TABLE procedure ADD COLUMN jurisdiction text NOT NULL DEFAULT '511900' REFERENCES jurisdiction (code);
ALTER TABLE procedure ALTER COLUMN jurisdiction DROP DEFAULT;
-- a county's own projects, in either order a list has
CREATE INDEX project_by_jurisdiction ON project (jurisdiction, code);
CREATE INDEX project_by_jurisdiction_investment ON project (jurisdiction, total_investment, code);

-- what an article is holding up now: few rows of many
CREATE INDEX project_on_hold ON project (hold, code) WHERE hold <> 'NONE';
CREATE INDEX restriction_cause_running ON restriction_cause (kind, year, ended_on);
CREATE INDEX application_under_screening ON application (project_id) WHERE state IN ('SUBMITTED', 'RETURNED');
-- a county's own applications
CREATE INDEX application_by_jurisdiction ON application (jurisdiction, updated_at DESC, id DESC);
