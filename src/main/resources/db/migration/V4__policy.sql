-- What the Measures leave to figures and choices, in versions that are never edited.
CREATE TABLE policy_version (
    id             uuid PRIMARY KEY,
    jurisdiction   text NOT NULL CHECK (jurisdiction ~ '^[0-9]{6}$'),
    effective_from date NOT NULL,
    -- text, not jsonb: a figure stays written as it was entered
    parameters     text NOT NULL CHECK (parameters IS JSON OBJECT),
    reason         text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    entered_by     text NOT NULL,
    entered_at     timestamptz NOT NULL,
    UNIQUE (jurisdiction, effective_from)
);

CREATE FUNCTION policy_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps every row as it was written', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER policy_version_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_version
    FOR EACH STATEMENT EXECUTE FUNCTION policy_stays();
REVOKE UPDATE, DELETE, TRUNCATE ON policy_version FROM ${app_role};

-- The city's first version: what the Measures say, from their first day (A50). Thresholds they leave open stay unset, so
-- that the stricter route is taken; the time limits are the portal's own first setting.
INSERT INTO policy_version (id, jurisdiction, effective_from, parameters, reason, entered_by, entered_at) VALUES (
    '0180e8a6-0000-7000-8000-000000000001', '511900', '2022-05-22',
    '{"minimumInvestment": 300000.00, "implementationPlanCeiling": 3000000.00,
      "expertShareNumerator": 1, "expertShareDenominator": 3,
      "trialMonths": 3, "selfEvaluationFromMonths": 12, "selfEvaluationToMonths": 24,
      "operationServiceMaxYears": 3, "monitoringReportDue": "--12-31",
      "listDecisionOrder": "GOVERNMENT_FIRST", "namedDepartmentsRequired": true, "votingThreshold": null,
      "timeLimits": {"APPLICATION_SCREENING": 10, "LIST_COMPOSITION": 15, "LIST_DETERMINATION": 20,
                     "LIST_GOVERNMENT_DECISION": 20, "LIST_PARTY_DECISION": 20, "LIST_PUBLICATION": 5},
      "defaultTimeLimit": 10, "amberDays": 3,
      "majorProjectThreshold": null, "majorChangeThreshold": null, "governmentDecisionThreshold": null,
      "acceptanceDueMonths": null, "nationalProjectCodePattern": "[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}"}',
    '《“智慧巴中”建设项目管理办法》施行', 'portal', '2022-05-22T00:00:00+08:00');

-- Figures in use elsewhere, kept for whoever sets the policy. None has effect here; each has to be checked against its
-- source before a policy takes it up.
CREATE TABLE reference_figure (
    code       text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
    article    text NOT NULL CHECK (article ~ '^A[0-9]{1,2}(_[0-9])?$'),
    figure     numeric(15, 2) NOT NULL,
    unit       text NOT NULL CHECK (unit IN ('PERCENT', 'YEARS', 'MONTHS', 'WORKING_DAYS')),
    meaning_zh text NOT NULL,
    meaning_en text NOT NULL,
    source     text NOT NULL,
    enabled    boolean NOT NULL DEFAULT false
);
INSERT INTO reference_figure (code, article, figure, unit, meaning_zh, meaning_en, source) VALUES
('FEASIBILITY_EXCEEDED', 'A25', 10, 'PERCENT', '概算超过可研估算的这一比例，应重新报批可研',
 'Budget estimate above the feasibility study by more than this: the study is submitted again', '《政府投资条例》（国务院令第712号）'),
('OWNER_ADJUSTS', 'A25', 15, 'PERCENT', '调整不超过概算的这一比例且总投资和目标不变的，由建设单位自行调整并备案',
 'Change within this share of the estimate, total and goals kept: the owner adjusts and files', '国办发〔2019〕57号'),
('APPROVAL_LAPSES', 'A15', 2, 'YEARS', '批复后未开工，超过这一期限自动失效',
 'An approval lapses when nothing has been started within this time', '企业投资项目核准和备案管理有关规定'),
('ACCEPTANCE_APPLIED', 'A30', 6, 'MONTHS', '建成后申请验收的期限',
 'Time within which acceptance is applied for after completion', '国办发〔2019〕57号'),
('ACCEPTANCE_FILED', 'A31', 15, 'WORKING_DAYS', '验收后备案的期限',
 'Time within which an acceptance is filed', '外地政务信息化项目管理办法'),
('TECHNICAL_REVIEW_SHORT', 'A21', 12, 'WORKING_DAYS', '技术审查的期限（较短者）',
 'Time limit of the technical review, shorter variant', '外地政务信息化项目管理办法'),
('TECHNICAL_REVIEW_LONG', 'A21', 15, 'WORKING_DAYS', '技术审查的期限（较长者）',
 'Time limit of the technical review, longer variant', '外地政务信息化项目管理办法');
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON reference_figure FROM ${app_role};
