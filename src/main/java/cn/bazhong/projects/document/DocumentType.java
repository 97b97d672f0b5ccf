package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import java.util.Set;

/** What a document is. The owner adds every kind; an office only those it draws up itself. */
public enum DocumentType {
    PROPOSAL(Article.A17),
    FEASIBILITY_STUDY(Article.A17),
    PRELIMINARY_DESIGN(Article.A17),
    IMPLEMENTATION_PLAN(Article.A17),
    SERVICE_REQUIREMENT_PLAN(Article.A18),
    UPSTREAM_PLAN(Article.A13),
    CATALOGUE(Article.A32, Role.DATA_ADMINISTRATION),
    PRODUCT_STATEMENT(Article.A46),
    SECURITY_CHAPTER(Article.A45),
    CONSULTATION_LETTER(Article.A20),
    /** 意见: what a consulted body answers (A20), the technical review, on the office's own projects that of a third party (A21). */
    OPINION(Article.A20, Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.DEVELOPMENT_REFORM, Role.FINANCE,
            Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY,
            Role.INDUSTRY_AUTHORITY, Role.COMMITTEE_CHAIR),
    /** 批复 or 备案, and what finance says of the budget (A6). */
    APPROVAL(Article.A6, Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.DEVELOPMENT_REFORM, Role.FINANCE),
    DECISION_SCAN(Article.A21, Role.LEADING_GROUP_OFFICE),
    PROCUREMENT_FILE(Article.A36),
    CONTRACT(Article.A27),
    PAYMENT_VOUCHER(Article.A34),
    /** 监理: what the hired firm hands over. */
    PROJECT_SUPERVISION(Article.A24),
    ARCHIVE(Article.A24),
    OTHER(Article.A24, Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION),
    /** 整改: what is ordered, and by what the owner shows that it is done. */
    RECTIFICATION(Article.A43, Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.DEVELOPMENT_REFORM, Role.FINANCE,
            Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY, Role.AUDIT,
            Role.INDUSTRY_AUTHORITY),
    /** What shows progress, cause and settlement of a project that is to be terminated. */
    TERMINATION(Article.A26),
    /** What shows an incident, and what was done about it. */
    INCIDENT_REPORT(Article.A26),
    /** 预验收评估报告. */
    PRE_ACCEPTANCE_REPORT(Article.A28),
    CONSTRUCTION_SUMMARY(Article.A29),
    FINANCIAL_REPORT(Article.A29),
    /** 第三方审计报告. */
    AUDIT_REPORT(Article.A29),
    SHARING_REPORT(Article.A16),
    FUNCTIONAL_TEST(Article.A29),
    PERFORMANCE_TEST(Article.A29),
    /** 网络安全等级保护测评报告. */
    MLPS_ASSESSMENT(Article.A29),
    DATA_SECURITY_ASSESSMENT(Article.A29),
    CRYPTOGRAPHY_ASSESSMENT(Article.A29),
    ENERGY_EFFICIENCY(Article.A46),
    /** 验收意见: of a lot, of the whole, of the upper level. */
    ACCEPTANCE_OPINION(Article.A29, Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.DEVELOPMENT_REFORM, Role.FINANCE,
            Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY,
            Role.INDUSTRY_AUTHORITY, Role.COMMITTEE_CHAIR),
    /** What a finding rests on, and what the owner says against it (A11, A32, A47). */
    FINDING_EVIDENCE(Article.A32, Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.CYBERSPACE_AFFAIRS,
            Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY, Role.COMMITTEE_CHAIR),
    /** 竣工财务决算, and what audit and finance say of it. */
    FINAL_ACCOUNTS(Article.A40, Role.AUDIT, Role.FINANCE),
    /** 绩效监控报告, with the opinion of the project supervision firm. */
    MONITORING_REPORT(Article.A41),
    /** 自评价 and 后评价报告. */
    EVALUATION_REPORT(Article.A42, Role.DATA_ADMINISTRATION, Role.COMMITTEE_CHAIR),
    /** 运维经费预算材料. */
    OM_BUDGET(Article.A35);

    private final Article article;
    private final Set<Role> offices;

    DocumentType(Article article, Role... offices) {
        this.article = article;
        this.offices = Set.of(offices);
    }

    /** The article that asks for it. */
    public Article article() {
        return article;
    }

    /** Whether whoever acts in that capacity may add it to a project. */
    boolean isAddedBy(Role capacity) {
        return capacity == Role.PROJECT_OWNER || offices.contains(capacity);
    }
}
