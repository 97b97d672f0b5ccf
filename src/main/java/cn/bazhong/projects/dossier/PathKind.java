package cn.bazhong.projects.dossier;

import static cn.bazhong.projects.dossier.DossierType.FEASIBILITY_STUDY;
import static cn.bazhong.projects.dossier.DossierType.IMPLEMENTATION_PLAN;
import static cn.bazhong.projects.dossier.DossierType.PRELIMINARY_DESIGN;
import static cn.bazhong.projects.dossier.DossierType.PROPOSAL;
import static cn.bazhong.projects.dossier.DossierType.SERVICE_REQUIREMENT_PLAN;

import cn.bazhong.projects.regulation.Article;
import java.util.List;

/** The ways to approval that the Measures know, from the longest to the shortest. Texts: {@code pathKind.<name>}. */
public enum PathKind {
    /** Proposal, feasibility study and preliminary design, each approved before the next. */
    FULL(Article.A17, PROPOSAL, FEASIBILITY_STUDY, PRELIMINARY_DESIGN),
    /** Study and design without a proposal, where the project rests on a plan, a list or a decision. */
    DIRECT_STUDY(Article.A19, FEASIBILITY_STUDY, PRELIMINARY_DESIGN),
    /** Study and design merged, after a proposal. */
    PROPOSAL_AND_PLAN(Article.A17, PROPOSAL, IMPLEMENTATION_PLAN),
    /** Study and design merged, without a proposal. */
    PLAN_ONLY(Article.A17, IMPLEMENTATION_PLAN),
    /** The one way of what is purchased as a service, and of what is only design or only operation (A2). */
    SERVICE(Article.A18, SERVICE_REQUIREMENT_PLAN);

    private final Article article;
    private final List<DossierType> dossiers;

    PathKind(Article article, DossierType... dossiers) {
        this.article = article;
        this.dossiers = List.of(dossiers);
    }

    public Article article() {
        return article;
    }

    /** In the order they are approved. */
    public List<DossierType> dossiers() {
        return dossiers;
    }

    boolean isService() {
        return this == SERVICE;
    }

    boolean skipsProposal() {
        return !isService() && !dossiers.contains(PROPOSAL);
    }

    boolean merges() {
        return dossiers.contains(IMPLEMENTATION_PLAN);
    }
}
