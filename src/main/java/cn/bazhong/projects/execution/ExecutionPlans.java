package cn.bazhong.projects.execution;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.project.Project;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Plan and sums of projects that are carried out, for changes (A25). It does not ask what changes made of the estimate, as
 * {@link Undertakings} does: changes are what asks here.
 */
@ApplicationScoped
public class ExecutionPlans {
    private final Registers registers;
    private final ExecutionDuties duties;
    private final Policies policies;
    private final Ids ids;
    private final Clock clock;

    ExecutionPlans(Registers registers, ExecutionDuties duties, Policies policies, Ids ids, Clock clock) {
        this.registers = registers;
        this.duties = duties;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<ExecutionPlan> of(UUID project) {
        return registers.of(project).map(register -> new ExecutionPlan(register.contracted(), register.paid(),
                register.milestones().stream().map(Milestone::asPlanned).toList(),
                register.milestones().stream().filter(Milestone::isReached).map(Milestone::name).toList()));
    }

    /** Another plan was approved; what was reached stays reached. The caller holds the lock of the project. */
    public Uni<Void> reschedule(Project project, List<MilestonePlan.Point> plan) {
        return registers.of(project.id()).chain(register -> {
            List<Milestone> milestones = new ArrayList<>();
            plan.forEach(point -> milestones.add(new Milestone(ids.next(), project.id(), milestones.size() + 1, point)
                    .asReached(register.milestones().stream().filter(one -> one.name().equals(point.name())).findFirst())));
            return registers.drop(register.milestones()).chain(() -> registers.keepAll(milestones))
                    .chain(() -> registers.executionToChange(project)).invoke(Execution::count).chain(Registers::flush)
                    .chain(() -> registers.of(project.id()));
        }).chain(register -> policies.inForce(project.jurisdiction(), LocalDate.now(clock))
                .chain(policy -> duties.follow(new Site(project, null, register, null, policy, false))));
    }
}
