package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What organs are asked for, each with the article that asks and the role that acts; {@link StepVerdicts} has what every outcome does. */
public enum StepKind {
    /** Completeness and the negative list, declaration by declaration. */
    APPLICATION_SCREENING(Article.A14, Role.LEADING_GROUP_OFFICE, "screening", Recusal.WHOLE_MATTER),
    /** Putting the accepted applications together; the office composes, it does not decide. */
    LIST_COMPOSITION(Article.A15, Role.LEADING_GROUP_OFFICE, "composition", Recusal.NONE),
    /** The review committee determines the list, item by item. */
    LIST_DETERMINATION(Article.A15, Role.COMMITTEE_CHAIR, "determination", Recusal.NONE),
    LIST_GOVERNMENT_DECISION(Article.A15, Role.MUNICIPAL_GOVERNMENT, "government", Recusal.NONE),
    LIST_PARTY_DECISION(Article.A15, Role.MUNICIPAL_PARTY_COMMITTEE, "party", Recusal.NONE),
    LIST_PUBLICATION(Article.A15, Role.LEADING_GROUP_OFFICE, "publication", Recusal.NONE),
    /** Whether a listed project may be cancelled before start; the city decides with the next adjustment of the list. */
    CANCELLATION_REVIEW(Article.A15, Role.LEADING_GROUP_OFFICE, "cancellation", Recusal.WHOLE_MATTER),
    /** Whether a project that is not on the list is put to the government all the same. */
    LIST_EXCEPTION_REVIEW(Article.A15, Role.LEADING_GROUP_OFFICE, "exception-review", Recusal.WHOLE_MATTER),
    /** What is not on the list is not approved in principle: the government alone excepts. */
    LIST_EXCEPTION_DECISION(Article.A15, Role.MUNICIPAL_GOVERNMENT, "exception-decision", Recusal.OWN_WORD_MARKED),
    /** 网络安全审查意见. */
    CYBERSPACE_OPINION(Article.A20, Role.CYBERSPACE_AFFAIRS, "cyberspace", Recusal.OWN_WORD_MARKED),
    /** 国产信创产品备案意见. */
    SECRECY_OPINION(Article.A20, Role.SECRECY_CRYPTOGRAPHY, "secrecy", Recusal.OWN_WORD_MARKED),
    /** 项目资金审核意见. */
    FINANCE_OPINION(Article.A20, Role.FINANCE, "finance-opinion", Recusal.OWN_WORD_MARKED),
    PUBLIC_SECURITY_OPINION(Article.A20, Role.PUBLIC_SECURITY, "public-security", Recusal.OWN_WORD_MARKED),
    ECONOMY_OPINION(Article.A20, Role.ECONOMY_INFORMATION, "economy", Recusal.OWN_WORD_MARKED),
    /** Of the industry authority the project names, where it has one. */
    INDUSTRY_OPINION(Article.A20, Role.INDUSTRY_AUTHORITY, "industry", Recusal.OWN_WORD_MARKED),
    /** The office's assessment; the vice-mayor in charge signs where the project is the office's own. */
    TECHNICAL_REVIEW(Article.A21, Role.LEADING_GROUP_OFFICE, "technical", Recusal.WHOLE_MATTER),
    /** Concluded in a session of the committee, where members step back item by item (A5). */
    COMPREHENSIVE_REVIEW(Article.A21, Role.COMMITTEE_CHAIR, "comprehensive", Recusal.NONE),
    /** The owner itself reports to the government. */
    GOVERNMENT_REPORT(Article.A21, Role.PROJECT_OWNER, "report", Recusal.NONE),
    GOVERNMENT_DECISION(Article.A21, Role.MUNICIPAL_GOVERNMENT, "government", Recusal.OWN_WORD_MARKED),
    /** 立项审批, of a proposal. */
    PROJECT_INITIATION(Article.A6, Role.DEVELOPMENT_REFORM, "initiation", Recusal.WHOLE_MATTER),
    /** 可研论证评审. */
    STUDY_APPRAISAL(Article.A6, Role.DEVELOPMENT_REFORM, "appraisal", Recusal.WHOLE_MATTER),
    /** 初步设计方案(含投资概算)批复. */
    DESIGN_APPROVAL(Article.A6, Role.DEVELOPMENT_REFORM, "approval", Recusal.WHOLE_MATTER),
    /** 备案, of what is no government investment and of purchased services. */
    PROJECT_FILING(Article.A6, Role.DEVELOPMENT_REFORM, "filing", Recusal.WHOLE_MATTER),
    /** 预算评审, before procurement. */
    BUDGET_REVIEW(Article.A6, Role.FINANCE, "budget", Recusal.WHOLE_MATTER),
    /** 初核并备案, before the owner applies to state or province: a plan that does not do yet is given back. */
    UPSTREAM_PRE_REVIEW(Article.A13, Role.DATA_ADMINISTRATION, "pre-review", Recusal.WHOLE_MATTER),
    /** The office looks at what is to be changed, and why. */
    CHANGE_REVIEW(Article.A25, Role.LEADING_GROUP_OFFICE, "change-review", Recusal.WHOLE_MATTER),
    /** A major change goes to the committee, in a session, where members step back item by item (A5). */
    CHANGE_COMMITTEE_REVIEW(Article.A25, Role.COMMITTEE_CHAIR, "change-committee", Recusal.NONE),
    /** Whoever approved the project approves what is changed of it. */
    CHANGE_APPROVAL(Article.A25, Role.DEVELOPMENT_REFORM, "change-approval", Recusal.WHOLE_MATTER),
    /** What changes the estimate changes the budget. */
    CHANGE_BUDGET_REVIEW(Article.A25, Role.FINANCE, "change-budget", Recusal.WHOLE_MATTER),
    /** 备案, of what the owner may adjust itself. */
    CHANGE_FILING(Article.A25, Role.LEADING_GROUP_OFFICE, "change-filing", Recusal.WHOLE_MATTER),
    /** Whether a project that cannot go on is given up, in a session of the committee (A5). */
    TERMINATION_REVIEW(Article.A26, Role.COMMITTEE_CHAIR, "termination-review", Recusal.NONE),
    TERMINATION_DECISION(Article.A26, Role.MUNICIPAL_GOVERNMENT, "termination-decision", Recusal.OWN_WORD_MARKED),
    /** The owner says item by item what it has put right. */
    RECTIFICATION_RESPONSE(Article.A43, Role.PROJECT_OWNER, "response", Recusal.NONE),
    /** Whoever ordered it looks whether it is; the route seats that organ, in the capacity in which it ordered. */
    RECTIFICATION_VERIFICATION(Article.A43, Role.LEADING_GROUP_OFFICE, "verification", Recusal.WHOLE_MATTER),
    /** The office puts it to the committee that a project is ended whose rectification failed. */
    ORDERED_TERMINATION_PROPOSAL(Article.A43, Role.LEADING_GROUP_OFFICE, "termination-proposal", Recusal.WHOLE_MATTER),
    /** 知悉: three organs are told of an incident at once, and each takes note of it. */
    INCIDENT_NOTICE_DEVELOPMENT(Article.A26, Role.DEVELOPMENT_REFORM, "notice-development", Recusal.OWN_WORD_MARKED),
    INCIDENT_NOTICE_FINANCE(Article.A26, Role.FINANCE, "notice-finance", Recusal.OWN_WORD_MARKED),
    INCIDENT_NOTICE_DATA(Article.A26, Role.DATA_ADMINISTRATION, "notice-data", Recusal.OWN_WORD_MARKED),
    /** What comes of it: nothing, rectification, suspension. */
    INCIDENT_DISPOSITION(Article.A26, Role.LEADING_GROUP_OFFICE, "disposition", Recusal.WHOLE_MATTER),
    /** Whether what was suspended may go on. */
    RESUMPTION_REVIEW(Article.A26, Role.LEADING_GROUP_OFFICE, "resumption", Recusal.WHOLE_MATTER),
    /** 预验收报备: a report that does not do is given back. */
    PRE_ACCEPTANCE_FILING(Article.A28, Role.LEADING_GROUP_OFFICE, "pre-acceptance", Recusal.WHOLE_MATTER),
    INTERIM_ACCEPTANCE_FILING(Article.A29, Role.LEADING_GROUP_OFFICE, "interim-acceptance", Recusal.WHOLE_MATTER),
    UPSTREAM_ACCEPTANCE_FILING(Article.A31, Role.LEADING_GROUP_OFFICE, "upstream-acceptance", Recusal.WHOLE_MATTER),
    /** The two that sign every joint opinion, and then those the owner names beside them. */
    ACCEPTANCE_BY_DEVELOPMENT(Article.A29, Role.DEVELOPMENT_REFORM, "accept-development", Recusal.WHOLE_MATTER),
    ACCEPTANCE_BY_DATA(Article.A29, Role.DATA_ADMINISTRATION, "accept-data", Recusal.WHOLE_MATTER),
    ACCEPTANCE_BY_FINANCE(Article.A29, Role.FINANCE, "accept-finance", Recusal.WHOLE_MATTER),
    ACCEPTANCE_BY_CYBERSPACE(Article.A29, Role.CYBERSPACE_AFFAIRS, "accept-cyberspace", Recusal.WHOLE_MATTER),
    ACCEPTANCE_BY_SECRECY(Article.A29, Role.SECRECY_CRYPTOGRAPHY, "accept-secrecy", Recusal.WHOLE_MATTER),
    ACCEPTANCE_BY_ECONOMY(Article.A29, Role.ECONOMY_INFORMATION, "accept-economy", Recusal.WHOLE_MATTER),
    ACCEPTANCE_BY_PUBLIC_SECURITY(Article.A29, Role.PUBLIC_SECURITY, "accept-public-security", Recusal.WHOLE_MATTER),
    /** Of the industry authority the project names; no other could sit there. */
    ACCEPTANCE_BY_INDUSTRY(Article.A29, Role.INDUSTRY_AUTHORITY, "accept-industry", Recusal.OWN_WORD_MARKED),
    /** 陈述申辩: whoever would be restricted is heard first; the day after its last one it is gone on without. */
    FINDING_HEARING(Article.A32, Role.PROJECT_OWNER, "hearing", Recusal.NONE),
    /** The organ that proposed the finding decides on it; the route seats it, in the capacity in which it proposed. */
    FINDING_DECISION(Article.A32, Role.DATA_ADMINISTRATION, "finding-decision", Recusal.WHOLE_MATTER),
    /** Whether a project is built or kept though its information is not shared, in a session of the committee (A5). */
    NON_SHARING_REVIEW(Article.A11, Role.COMMITTEE_CHAIR, "non-sharing-review", Recusal.NONE),
    /** 按程序报批. */
    NON_SHARING_DECISION(Article.A11, Role.MUNICIPAL_GOVERNMENT, "non-sharing-decision", Recusal.OWN_WORD_MARKED),
    /** 结算审计, of major projects before their final accounts are approved. */
    SETTLEMENT_AUDIT(Article.A40, Role.AUDIT, "settlement-audit", Recusal.WHOLE_MATTER),
    /** 竣工结算（决算）批复, of major projects. */
    FINAL_ACCOUNTS_APPROVAL(Article.A40, Role.FINANCE, "accounts-approval", Recusal.WHOLE_MATTER),
    /** 决算评审, of all others. */
    FINAL_ACCOUNTS_REVIEW(Article.A40, Role.FINANCE, "accounts-review", Recusal.WHOLE_MATTER),
    /** 使用单位意见: one for every unit that uses it; the route seats each of them. */
    MONITORING_USER_OPINION(Article.A41, Role.PROJECT_OWNER, "user-opinion", Recusal.NONE),
    /** 接收: the report is handed to three organs at once. */
    MONITORING_RECEIPT_DEVELOPMENT(Article.A41, Role.DEVELOPMENT_REFORM, "receipt-development", Recusal.OWN_WORD_MARKED),
    MONITORING_RECEIPT_FINANCE(Article.A41, Role.FINANCE, "receipt-finance", Recusal.OWN_WORD_MARKED),
    MONITORING_RECEIPT_DATA(Article.A41, Role.DATA_ADMINISTRATION, "receipt-data", Recusal.OWN_WORD_MARKED),
    /** 自评价备案. */
    SELF_EVALUATION_FILING(Article.A42, Role.DATA_ADMINISTRATION, "evaluation-filing", Recusal.WHOLE_MATTER),
    /** The owner hands over what the evaluation needs. */
    POST_EVALUATION_MATERIAL(Article.A42, Role.PROJECT_OWNER, "evaluation-material", Recusal.NONE),
    /** What experts or a third party came to, entered by whoever ordered it. */
    POST_EVALUATION_RESULT(Article.A42, Role.DATA_ADMINISTRATION, "evaluation-result", Recusal.WHOLE_MATTER),
    /** The owner is heard on the result. */
    POST_EVALUATION_STATEMENT(Article.A42, Role.PROJECT_OWNER, "evaluation-statement", Recusal.NONE),
    POST_EVALUATION_BY_DEVELOPMENT(Article.A42, Role.DEVELOPMENT_REFORM, "evaluation-development", Recusal.WHOLE_MATTER),
    POST_EVALUATION_BY_FINANCE(Article.A42, Role.FINANCE, "evaluation-finance", Recusal.WHOLE_MATTER),
    /** Of the industry authority the project names; no other could say it. */
    POST_EVALUATION_BY_INDUSTRY(Article.A42, Role.INDUSTRY_AUTHORITY, "evaluation-industry", Recusal.OWN_WORD_MARKED),
    /** 运维经费审核: as applied for, or line by line with less. */
    OM_BUDGET_REVIEW(Article.A35, Role.FINANCE, "om-budget", Recusal.WHOLE_MATTER),
    /** 政务云资源审核: as asked for, or with less. */
    CLOUD_REVIEW(Article.A30, Role.DATA_ADMINISTRATION, "cloud", Recusal.WHOLE_MATTER);

    /** The opinions Article 20 asks for, in its order. */
    public static final Set<StepKind> OPINIONS = Collections.unmodifiableSet(EnumSet.range(CYBERSPACE_OPINION, INDUSTRY_OPINION));

    private static final Set<StepKind> DECIDED_IN_ONE_MEETING = EnumSet.of(GOVERNMENT_DECISION, LIST_EXCEPTION_DECISION);

    /** The signatures of a joint opinion on an acceptance (A29). */
    public static final Set<StepKind> SIGNATURES =
            Collections.unmodifiableSet(EnumSet.range(ACCEPTANCE_BY_DEVELOPMENT, ACCEPTANCE_BY_INDUSTRY));

    /** What a matter that is the acting organ's own means for it. */
    private enum Recusal {
        /** Nothing: many departments' projects are decided at once. Members of the committee step back item by item. */
        NONE,
        /** The department that brought the matter steps back (A5): the route seats another organ where it would sit. */
        WHOLE_MATTER,
        /** No other organ could say it (A20): its word stands, marked as on its own project. */
        OWN_WORD_MARKED
    }

    private final Article article;
    private final Role role;
    private final String key;
    private final Recusal recusal;

    StepKind(Article article, Role role, String key, Recusal recusal) {
        this.article = article;
        this.role = role;
        this.key = key;
        this.recusal = recusal;
    }

    public Article article() {
        return article;
    }

    /** The role that acts unless the route seats another one, as it must where the organ judges its own matter. */
    public Role role() {
        return role;
    }

    /** Whether a department may not act on a matter it brought itself (A5). */
    boolean isClosedToOwner() {
        return recusal == Recusal.WHOLE_MATTER;
    }

    /** Whether it makes a difference that the matter is the acting organ's own. */
    boolean mindsOwner() {
        return recusal != Recusal.NONE;
    }

    /** One of the opinions of Article 20, on which the owner has its say. */
    public boolean isOpinion() {
        return OPINIONS.contains(this);
    }

    /**
     * Whether one paper may agree to several matters: a body answers all it was asked at once (A20), and the government decides
     * on all that one meeting had before it (A15, A21). What has to be looked at part by part is never agreed to so.
     */
    boolean mayBeAgreedTogether() {
        return isOpinion() || DECIDED_IN_ONE_MEETING.contains(this);
    }

    /** Concluded by the committee in a session, and in no other way (A5). */
    public boolean isInSession() {
        return EnumSet.of(COMPREHENSIVE_REVIEW, CHANGE_COMMITTEE_REVIEW, TERMINATION_REVIEW, NON_SHARING_REVIEW).contains(this);
    }

    /** Decided by development and reform, with a document of its own number (A6). */
    public boolean isApproval() {
        return EnumSet.range(PROJECT_INITIATION, PROJECT_FILING).contains(this);
    }

    /** What decides on a dossier behind the committee's review (A21, A6). */
    public boolean comesAfterReview() {
        return EnumSet.range(GOVERNMENT_REPORT, BUDGET_REVIEW).contains(this);
    }

    /** Whether it says of every section by itself whether it holds (A21). */
    public boolean assessesSections() {
        return this == TECHNICAL_REVIEW;
    }

    /** Whether what it comes to is issued under a number of its own. */
    boolean isNumbered() {
        return isApproval() || EnumSet.of(UPSTREAM_PRE_REVIEW, LIST_EXCEPTION_DECISION, CHANGE_APPROVAL, TERMINATION_DECISION,
                NON_SHARING_DECISION, FINAL_ACCOUNTS_APPROVAL, FINAL_ACCOUNTS_REVIEW).contains(this);
    }

    /** Whether the clock stops while the acting organ waits for material from the owner (A20, A21). */
    boolean mayWaitForMaterial() {
        return isOpinion() || isApproval() || EnumSet.of(TECHNICAL_REVIEW, BUDGET_REVIEW, UPSTREAM_PRE_REVIEW).contains(this);
    }

    /** Where a route holds one step of this kind, its key. */
    String key() {
        return key;
    }

    /** The outcomes its organ may give. */
    public Set<Outcome> outcomes() {
        return EnumSet.copyOf(StepVerdicts.of(this).keySet());
    }

    /** Whether the matter may go on without it once its last day is over. */
    boolean mayBeGoneOnWithout() {
        return isOpinion() || this == FINDING_HEARING || this == POST_EVALUATION_MATERIAL || this == POST_EVALUATION_STATEMENT;
    }

    /** Of what its organ may give, and of what is gone on without. */
    Optional<Verdict> verdict(Outcome outcome) {
        return outcome == Outcome.NOT_GIVEN && mayBeGoneOnWithout() ? Optional.of(Verdict.NOTE)
                : Optional.ofNullable(StepVerdicts.of(this).get(outcome));
    }
}
