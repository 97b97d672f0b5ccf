package cn.bazhong.projects.change;

import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what is looked at of a change. */
@ApplicationScoped
class Examination {
    private final ChangeRequests requests;
    private final ApprovedPlans plans;
    private final UnapprovedChanges unapproved;
    private final Projects projects;
    private final Policies policies;
    private final FiledDocuments documents;
    private final Clock clock;

    Examination(ChangeRequests requests, ApprovedPlans plans, UnapprovedChanges unapproved, Projects projects, Policies policies,
            FiledDocuments documents, Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.unapproved = unapproved;
        this.projects = projects;
        this.policies = policies;
        this.documents = documents;
        this.clock = clock;
    }

    /** A change as rules and classes see it. */
    record Examined(Project project, ChangeFacts facts, List<Finding> findings, Classified classified, PolicyInForce policy) {
    }

    /** @param content what it says, stored or not */
    Uni<Examined> of(ChangeRequest request, ChangeContent content) {
        return projects.require(request.projectId()).chain(project -> requests.ofProject(project.id())
                .chain(all -> plans.of(project.id(), all).onItem().ifNull()
                        .failWith(() -> Problem.notAllowedNow(Article.A25, "nothing-to-change-at", project.stage()))
                        .chain(plan -> documents.of(project.id(), Stream.ofNullable(content.documentId()).toList())
                                .chain(filed -> unapproved.barring(project.id())
                                        .chain(bars -> policies.inForce(project.jurisdiction(), LocalDate.now(clock)).map(policy ->
                                                examined(project, new ChangeFacts(content, plan, pending(request, all), bars,
                                                        !filed.isEmpty(), policy.policy()), policy)))))));
    }

    private static Examined examined(Project project, ChangeFacts facts, PolicyInForce policy) {
        return new Examined(project, facts, Rule.all(ChangeRules.ALL, facts), Classified.of(facts), policy);
    }

    /** What others ask for that were handed in before it and are not decided. */
    private List<List<ChangedLine>> pending(ChangeRequest request, List<ChangeRequest> all) {
        return all.stream().filter(one -> !one.id().equals(request.id()) && isBefore(one, request))
                .map(one -> requests.content(one).lines()).toList();
    }

    private static boolean isBefore(ChangeRequest one, ChangeRequest other) {
        boolean undecided = one.submittedAt() != null && !one.state().isOver();
        return undecided && (other.submittedAt() == null || one.submittedAt().isBefore(other.submittedAt())
                || one.submittedAt().equals(other.submittedAt()) && one.number() < other.number());
    }
}
