package cn.bazhong.projects.execution;

import cn.bazhong.projects.dossier.BudgetEstimate;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;

/**
 * A project that is carried out, with everything that bears on it.
 *
 * @param execution {@code null} before anything was entered
 * @param estimate  {@code null} before it was approved
 * @param deferred  whether a measure of oversight defers its investment (A43)
 */
record Site(Project project, @Nullable Execution execution, Register register, @Nullable BudgetEstimate estimate,
        PolicyInForce policy, boolean deferred) {

    long version() {
        return execution == null ? 0 : execution.version() + 1;
    }

    /** The approved budget estimate: what all contracts may come to (A25), yuan. */
    BigDecimal ceiling() {
        return estimate == null ? BigDecimal.ZERO : estimate.amount();
    }

    /** What finance reviewed, yuan; the estimate until then. */
    BigDecimal budget() {
        return estimate == null || estimate.budget() == null ? ceiling() : estimate.budget();
    }

    NewEvent told(ExecutionEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, project.id()), event, actor);
    }
}
