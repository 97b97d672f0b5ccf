package cn.bazhong.projects.procedure;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;

/** What every outcome of a step does with its matter: the one table the engine reads. */
final class StepVerdicts {
    private static final Map<Outcome, Verdict> OPINION = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.AGREED_WITH_CONDITIONS, Verdict.NOTE,
            Outcome.DISAGREED, Verdict.NOTE);
    private static final Map<Outcome, Verdict> APPROVAL = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.AGREED_WITH_CONDITIONS, Verdict.PASS,
            Outcome.RETURNED, Verdict.BACK_TO_APPLICANT,
            Outcome.DISAGREED, Verdict.REJECT);
    /** Agreed to, refused, or given back to be mended. */
    private static final Map<Outcome, Verdict> GRANT = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.RETURNED, Verdict.BACK_TO_APPLICANT,
            Outcome.DISAGREED, Verdict.REJECT);
    /** Taken in as it is, or given back. */
    private static final Map<Outcome, Verdict> ON_FILE = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.RETURNED, Verdict.BACK_TO_APPLICANT);
    /** All sign before anything comes of it; who was not content looks again (A29). */
    private static final Map<Outcome, Verdict> SIGNATURE = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.AGREED_AFTER_REVISION, Verdict.BACK_TOGETHER,
            Outcome.DISAGREED, Verdict.BACK_TOGETHER);
    private static final Map<Outcome, Verdict> YES_OR_NO = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.DISAGREED, Verdict.REJECT);
    /** What the committee came to in a session. */
    private static final Map<Outcome, Verdict> IN_SESSION = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.DEFERRED, Verdict.BACK_TO_APPLICANT,
            Outcome.DISAGREED, Verdict.REJECT);
    private static final Map<Outcome, Verdict> NOTED = Map.of(
            Outcome.AGREED, Verdict.PASS);
    /** What the other organs do not share is evaluated again (A42). */
    private static final Map<Outcome, Verdict> AS_EVALUATED = Map.of(
            Outcome.AGREED, Verdict.PASS,
            Outcome.RETURNED, Verdict.backTo(StepKind.POST_EVALUATION_RESULT));
    private static final Map<StepKind, Map<Outcome, Verdict>> VERDICTS = new EnumMap<>(Map.ofEntries(
            entry(StepKind.APPLICATION_SCREENING, GRANT),
            entry(StepKind.LIST_COMPOSITION, NOTED),
            entry(StepKind.LIST_DETERMINATION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.RETURNED, Verdict.backTo(StepKind.LIST_COMPOSITION))),
            entry(StepKind.LIST_GOVERNMENT_DECISION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.AMENDED, Verdict.concurrenceOf(StepKind.LIST_PARTY_DECISION),
                    Outcome.RETURNED, Verdict.backTo(StepKind.LIST_COMPOSITION))),
            entry(StepKind.LIST_PARTY_DECISION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.AMENDED, Verdict.concurrenceOf(StepKind.LIST_GOVERNMENT_DECISION),
                    Outcome.RETURNED, Verdict.backTo(StepKind.LIST_COMPOSITION))),
            entry(StepKind.LIST_PUBLICATION, NOTED),
            entry(StepKind.CANCELLATION_REVIEW, YES_OR_NO),
            entry(StepKind.LIST_EXCEPTION_REVIEW, YES_OR_NO),
            entry(StepKind.LIST_EXCEPTION_DECISION, YES_OR_NO),
            entry(StepKind.CYBERSPACE_OPINION, OPINION),
            entry(StepKind.SECRECY_OPINION, OPINION),
            entry(StepKind.FINANCE_OPINION, OPINION),
            entry(StepKind.PUBLIC_SECURITY_OPINION, OPINION),
            entry(StepKind.ECONOMY_OPINION, OPINION),
            entry(StepKind.INDUSTRY_OPINION, OPINION),
            entry(StepKind.TECHNICAL_REVIEW, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.AGREED_WITH_CONDITIONS, Verdict.PASS,
                    Outcome.RETURNED, Verdict.BACK_TO_APPLICANT)),
            entry(StepKind.COMPREHENSIVE_REVIEW, IN_SESSION),
            entry(StepKind.GOVERNMENT_REPORT, NOTED),
            entry(StepKind.GOVERNMENT_DECISION, APPROVAL),
            entry(StepKind.PROJECT_INITIATION, APPROVAL),
            entry(StepKind.STUDY_APPRAISAL, APPROVAL),
            entry(StepKind.DESIGN_APPROVAL, APPROVAL),
            entry(StepKind.PROJECT_FILING, APPROVAL),
            entry(StepKind.BUDGET_REVIEW, ON_FILE),
            entry(StepKind.UPSTREAM_PRE_REVIEW, ON_FILE),
            entry(StepKind.CHANGE_REVIEW, GRANT),
            entry(StepKind.CHANGE_COMMITTEE_REVIEW, IN_SESSION),
            entry(StepKind.CHANGE_APPROVAL, GRANT),
            entry(StepKind.CHANGE_BUDGET_REVIEW, NOTED),
            entry(StepKind.CHANGE_FILING, ON_FILE),
            entry(StepKind.TERMINATION_REVIEW, IN_SESSION),
            entry(StepKind.TERMINATION_DECISION, YES_OR_NO),
            entry(StepKind.RECTIFICATION_RESPONSE, NOTED),
            entry(StepKind.RECTIFICATION_VERIFICATION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.RETURNED, Verdict.backTo(StepKind.RECTIFICATION_RESPONSE))),
            entry(StepKind.ORDERED_TERMINATION_PROPOSAL, YES_OR_NO),
            entry(StepKind.INCIDENT_NOTICE_DEVELOPMENT, NOTED),
            entry(StepKind.INCIDENT_NOTICE_FINANCE, NOTED),
            entry(StepKind.INCIDENT_NOTICE_DATA, NOTED),
            entry(StepKind.INCIDENT_DISPOSITION, NOTED),
            entry(StepKind.RESUMPTION_REVIEW, YES_OR_NO),
            entry(StepKind.PRE_ACCEPTANCE_FILING, ON_FILE),
            entry(StepKind.INTERIM_ACCEPTANCE_FILING, ON_FILE),
            entry(StepKind.UPSTREAM_ACCEPTANCE_FILING, ON_FILE),
            entry(StepKind.ACCEPTANCE_BY_DEVELOPMENT, SIGNATURE),
            entry(StepKind.ACCEPTANCE_BY_DATA, SIGNATURE),
            entry(StepKind.ACCEPTANCE_BY_FINANCE, SIGNATURE),
            entry(StepKind.ACCEPTANCE_BY_CYBERSPACE, SIGNATURE),
            entry(StepKind.ACCEPTANCE_BY_SECRECY, SIGNATURE),
            entry(StepKind.ACCEPTANCE_BY_ECONOMY, SIGNATURE),
            entry(StepKind.ACCEPTANCE_BY_PUBLIC_SECURITY, SIGNATURE),
            entry(StepKind.ACCEPTANCE_BY_INDUSTRY, SIGNATURE),
            entry(StepKind.FINDING_HEARING, NOTED),
            entry(StepKind.FINDING_DECISION, YES_OR_NO),
            entry(StepKind.NON_SHARING_REVIEW, YES_OR_NO),
            entry(StepKind.NON_SHARING_DECISION, YES_OR_NO),
            entry(StepKind.SETTLEMENT_AUDIT, ON_FILE),
            entry(StepKind.FINAL_ACCOUNTS_APPROVAL, ON_FILE),
            entry(StepKind.FINAL_ACCOUNTS_REVIEW, ON_FILE),
            entry(StepKind.MONITORING_USER_OPINION, Map.of(
                    Outcome.AGREED, Verdict.PASS,
                    Outcome.DISAGREED, Verdict.NOTE)),
            entry(StepKind.MONITORING_RECEIPT_DEVELOPMENT, NOTED),
            entry(StepKind.MONITORING_RECEIPT_FINANCE, NOTED),
            entry(StepKind.MONITORING_RECEIPT_DATA, NOTED),
            entry(StepKind.SELF_EVALUATION_FILING, ON_FILE),
            entry(StepKind.POST_EVALUATION_MATERIAL, NOTED),
            entry(StepKind.POST_EVALUATION_RESULT, NOTED),
            entry(StepKind.POST_EVALUATION_STATEMENT, NOTED),
            entry(StepKind.POST_EVALUATION_BY_DEVELOPMENT, AS_EVALUATED),
            entry(StepKind.POST_EVALUATION_BY_FINANCE, AS_EVALUATED),
            entry(StepKind.POST_EVALUATION_BY_INDUSTRY, AS_EVALUATED),
            entry(StepKind.OM_BUDGET_REVIEW, GRANT),
            entry(StepKind.CLOUD_REVIEW, GRANT)));

    private StepVerdicts() {
    }

    /** By the outcomes its organ may give. */
    static Map<Outcome, Verdict> of(StepKind kind) {
        return VERDICTS.get(kind);
    }
}
