package cn.bazhong.projects.dossier;

import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.regulation.Article;
import java.util.Set;

/**
 * The parts of a dossier, each judged by certain steps: what is changed in one has to be judged again by those and by nobody
 * else. Texts: {@code section.<name>}.
 */
public enum Section {
    /** 建设依据与必要性. */
    NEED(Article.A17, StepKind.INDUSTRY_OPINION),
    /** 建设目标与内容. */
    SCOPE(Article.A17, StepKind.INDUSTRY_OPINION, StepKind.ECONOMY_OPINION),
    /** 技术方案: architecture, cloud, networks and common platforms (A7). */
    TECHNICAL_DESIGN(Article.A7, StepKind.CYBERSPACE_OPINION, StepKind.PUBLIC_SECURITY_OPINION, StepKind.ECONOMY_OPINION),
    /** 信息资源目录. */
    DATA_RESOURCES(Article.A16, StepKind.CYBERSPACE_OPINION),
    /** 网络安全与数据安全, with the grade of classified protection. */
    SECURITY(Article.A45, StepKind.CYBERSPACE_OPINION, StepKind.PUBLIC_SECURITY_OPINION),
    /** 密码应用. */
    CRYPTOGRAPHY(Article.A45, StepKind.SECRECY_OPINION),
    /** 产品安全可靠情况说明. */
    PRODUCTS(Article.A46, StepKind.SECRECY_OPINION, StepKind.ECONOMY_OPINION),
    /** 投资与资金: estimate, budget estimate or cost of the service, line by line. */
    COSTS(Article.A6, StepKind.FINANCE_OPINION),
    /** 组织实施与进度. */
    IMPLEMENTATION(Article.A24),
    /** 共建分工, of a cross-department project only. */
    JOINT_CONSTRUCTION(Article.A22, StepKind.INDUSTRY_OPINION),
    /** 土建、能耗等事项, only with civil works or high energy use. */
    EXEMPT_MATTERS(Article.A23),
    /** 县(区)共享协同要求: the common requirements and standards for sharing, only where counties have to share. */
    COUNTY_SHARING(Article.A9, StepKind.INDUSTRY_OPINION);

    private final Article article;
    private final Set<StepKind> bodies;

    Section(Article article, StepKind... bodies) {
        this.article = article;
        this.bodies = Set.of(bodies);
    }

    /** The article that asks for it. */
    public Article article() {
        return article;
    }

    /** The consulted bodies whose field it is (A20). */
    public Set<StepKind> bodies() {
        return bodies;
    }

    /** Whether a step judges it: each body its own field, whoever reviews or decides the whole; finance, at the end, the costs. */
    boolean isJudgedBy(StepKind kind) {
        if (kind == StepKind.BUDGET_REVIEW) {
            return this == COSTS;
        }
        return kind.isOpinion() ? bodies.contains(kind) : this != EXEMPT_MATTERS || kind.isApproval();
    }
}
