package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where the administrator enters what was decided on the policy. */
@ApplicationScoped
class PolicyDesk {
    private final Policies policies;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    PolicyDesk(Policies policies, Events events, Ids ids, Clock clock) {
        this.policies = policies;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<PolicyInForce> enter(NewPolicyVersion version, Actor actor) {
        refuseStranger(version, actor);
        return policies.requireJurisdiction(version.jurisdiction()).chain(policies::all)
                .invoke(known -> refuse(version, known, LocalDate.now(clock)))
                .chain(known -> policies.add(version(version, actor)))
                .call(entered -> events.append(entered(entered, actor)));
    }

    /** A county's administrator enters what the county decided, the city's what anybody did (A49). */
    private static void refuseStranger(NewPolicyVersion version, Actor actor) {
        if (!actor.isOfCity() && !actor.jurisdiction().equals(version.jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
    }

    /** A version neither reaches back nor takes the place of another. */
    static void refuse(NewPolicyVersion version, List<PolicyInForce> known, LocalDate today) {
        List<Violation> contradictions = version.contradictions();
        if (!contradictions.isEmpty()) {
            throw Problem.invalid(contradictions);
        }
        if (version.effectiveFrom().isBefore(today)) {
            throw Problem.notAllowedNow(Article.A50, "policy-from-past", today);
        }
        if (known.stream().anyMatch(one -> one.jurisdiction().equals(version.jurisdiction())
                && one.effectiveFrom().equals(version.effectiveFrom()))) {
            throw Problem.notAllowedNow(Article.A50, "policy-exists", version.jurisdiction(), version.effectiveFrom());
        }
    }

    private PolicyVersion version(NewPolicyVersion version, Actor actor) {
        return new PolicyVersion(ids.next(), version.jurisdiction(), version.effectiveFrom(),
                policies.write(version.policy()), version.reason().strip(), actor.name(), clock.instant());
    }

    private NewEvent entered(PolicyInForce version, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.POLICY, version.jurisdiction()), PolicyEvent.POLICY_ENTERED, actor)
                .with("version", version.id().toString()).with("jurisdiction", version.jurisdiction())
                .with("effectiveFrom", version.effectiveFrom().toString()).with("reason", version.reason())
                .with("parameters", policies.write(version.policy())).legallyOn(version.effectiveFrom());
    }
}
