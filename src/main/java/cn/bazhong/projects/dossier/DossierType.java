package cn.bazhong.projects.dossier;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Policy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What is handed in on the way to approval, and before an application upward. Texts: {@code dossierType.<name>}. */
public enum DossierType {
    /** 项目建议书. */
    PROPOSAL(Article.A17, ProcedureKind.PROPOSAL, EnumSet.of(Section.TECHNICAL_DESIGN, Section.CRYPTOGRAPHY)),
    /** 可行性研究报告. */
    FEASIBILITY_STUDY(Article.A17, ProcedureKind.FEASIBILITY_STUDY, EnumSet.noneOf(Section.class)),
    /** 初步设计方案, with the budget estimate. */
    PRELIMINARY_DESIGN(Article.A17, ProcedureKind.PRELIMINARY_DESIGN, EnumSet.noneOf(Section.class)),
    /** 实施方案: feasibility study and preliminary design in one. */
    IMPLEMENTATION_PLAN(Article.A17, ProcedureKind.IMPLEMENTATION_PLAN, EnumSet.noneOf(Section.class)),
    /** 服务需求方案. */
    SERVICE_REQUIREMENT_PLAN(Article.A18, ProcedureKind.SERVICE_REQUIREMENT_PLAN, EnumSet.of(Section.TECHNICAL_DESIGN)),
    /** 向上申报方案, where state or province arrange the funds: looked at before the owner applies there. */
    UPSTREAM_PLAN(Article.A13, ProcedureKind.UPSTREAM_PLAN, EnumSet.complementOf(
            EnumSet.of(Section.NEED, Section.SCOPE, Section.COSTS, Section.IMPLEMENTATION)));

    private final Article article;
    private final ProcedureKind procedure;
    private final Set<Section> notAskedFor;

    DossierType(Article article, ProcedureKind procedure, Set<Section> notAskedFor) {
        this.article = article;
        this.procedure = procedure;
        this.notAskedFor = notAskedFor;
    }

    public Article article() {
        return article;
    }

    /** The procedure it runs through, and the type as whose document it is filed. */
    ProcedureKind procedure() {
        return procedure;
    }

    DocumentType document() {
        return DocumentType.valueOf(name());
    }

    static DossierType of(ProcedureKind procedure) {
        return Arrays.stream(values()).filter(type -> type.procedure == procedure).findFirst().orElseThrow();
    }

    /** The sections it has, in order. */
    Set<Section> sections() {
        Set<Section> sections = EnumSet.allOf(Section.class);
        sections.removeAll(notAskedFor);
        return sections;
    }

    /** What the technical review assesses one by one: all that is filled in, but the matters that are left to approval (A21, A23). */
    Set<Section> assessed(DossierContent content) {
        Set<Section> assessed = sections();
        assessed.removeIf(section -> !section.isJudgedBy(StepKind.TECHNICAL_REVIEW) || !content.fills(section));
        return assessed;
    }

    boolean asksFor(Section section) {
        return !notAskedFor.contains(section);
    }

    /** Whether the project has to have it approved; an application upward is looked at besides (A13). */
    boolean isOnTheWay() {
        return this != UPSTREAM_PLAN;
    }

    /** Whether it is far enough to say how the system is protected (A45). */
    boolean describesSystem() {
        return asksFor(Section.CRYPTOGRAPHY);
    }

    /** Whether other organs are asked for their opinion before the committee sees it (A20). */
    boolean isConsultedOn() {
        return this != FEASIBILITY_STUDY && isOnTheWay();
    }

    /**
     * Whether the government decides on it: for its amount (A21), or because counties have to share or work with the project
     * (A9). A study is appraised by development and reform alone (A6).
     */
    boolean goesToGovernment(ProjectProfile profile, BigDecimal amount, Policy policy) {
        return isConsultedOn()
                && (Boolean.TRUE.equals(profile.countySharing()) || policy.needsGovernmentDecision(amount));
    }

    /** Whether it goes to the same organs for another amount (A21). */
    boolean goesTheSameWay(ProjectProfile profile, BigDecimal one, BigDecimal other, Policy policy) {
        return goesToGovernment(profile, one, policy) == goesToGovernment(profile, other, policy);
    }

    /** Whether finance reviews the budget after it (A6). */
    boolean hasBudget() {
        return this != PROPOSAL && this != FEASIBILITY_STUDY && isOnTheWay();
    }
}
