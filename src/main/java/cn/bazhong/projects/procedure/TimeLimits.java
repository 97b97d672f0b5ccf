package cn.bazhong.projects.procedure;

import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.regulation.WorkingDays;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How long an organ has for a step: working days by the policy that the procedure keeps. */
@ApplicationScoped
class TimeLimits {
    private final Policies policies;
    private final Calendar calendar;

    /** From the kind of a step and the day it opened to the day by which it has to be done. */
    interface Limit {
        DueDate due(StepKind kind, LocalDate opened);
    }

    TimeLimits(Policies policies, Calendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    Uni<Limit> of(UUID policyVersion) {
        return policies.require(policyVersion).map(PolicyInForce::policy)
                .chain(policy -> calendar.daysToKeep().map(days -> limit(policy, days)));
    }

    /** So many working days from the day after that one. */
    Uni<DueDate> within(int workingDays, LocalDate from) {
        return calendar.daysToKeep().map(days -> LegalClock.afterWorkingDays(from, workingDays, List.of(), days))
                .map(deadline -> new DueDate(deadline.due(), deadline.stored()));
    }

    /** The day after the clock has stood still. */
    Uni<DueDate> resumed(Step step, List<LegalClock.Pause> pauses) {
        return step.dueExplanation() == null ? Uni.createFrom().item(DueDate.NONE) : calendar.daysToKeep()
                .map(days -> LegalClock.again(Deadline.stored(step.dueExplanation()), pauses, days))
                .map(deadline -> new DueDate(deadline.due(), deadline.stored()));
    }

    static Limit limit(Policy policy, WorkingDays days) {
        return (kind, opened) -> policy.timeLimit(kind.name())
                .map(limit -> LegalClock.afterWorkingDays(opened, limit, List.of(), days))
                .map(deadline -> new DueDate(deadline.due(), deadline.stored())).orElse(DueDate.NONE);
    }
}
