package cn.bazhong.projects.execution;

import cn.bazhong.projects.dossier.BudgetEstimate;
import cn.bazhong.projects.dossier.BudgetEstimates;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.oversight.MeasuresInForce;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** The one way to enter something: by the owner, under the lock of the project, as the next version of its registers. */
@ApplicationScoped
class ExecutionDesk {
    private final Registers registers;
    private final Projects projects;
    private final BudgetEstimates estimates;
    private final ChangedEstimates changes;
    private final Policies policies;
    private final MeasuresInForce measures;
    private final ExecutionDuties duties;
    private final Events events;
    private final Clock clock;

    ExecutionDesk(Registers registers, Projects projects, BudgetEstimates estimates, ChangedEstimates changes, Policies policies,
            MeasuresInForce measures, ExecutionDuties duties, Events events, Clock clock) {
        this.registers = registers;
        this.projects = projects;
        this.estimates = estimates;
        this.changes = changes;
        this.policies = policies;
        this.measures = measures;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    Uni<Site> visible(UUID project, Actor reader) {
        return projects.requireVisible(project, reader).chain(this::of);
    }

    Uni<Site> of(Project project) {
        return registers.execution(project.id()).chain(execution -> site(project, execution));
    }

    /** As {@link #visible}, for those who may enter something; nothing is stored. */
    Uni<Site> own(UUID project, Actor actor) {
        return visible(project, actor).invoke(site -> refuseForeign(site.project(), actor));
    }

    /** @param deed looks at what stands, enters its part, and says what is told of it */
    Uni<Site> enter(UUID project, IfMatch ifMatch, Actor actor, Function<Site, Uni<NewEvent>> deed) {
        return projects.requireVisible(project, actor).invoke(found -> refuseForeign(found, actor))
                .call(() -> projects.findById(project, LockModeType.PESSIMISTIC_WRITE))
                .chain(found -> registers.execution(project).chain(execution -> site(found, execution)))
                .invoke(site -> IfMatch.require(ifMatch, site.version()))
                .call(site -> deed.apply(site).chain(events::append))
                .chain(this::entered);
    }

    /** What the registers and the duties are, after something was entered by whoever holds the lock of the project. */
    Uni<Site> entered(Site site) {
        return registers.executionToChange(site.project()).invoke(Execution::count)
                .call(Registers::flush)
                .chain(() -> of(site.project()))
                .call(duties::follow);
    }

    private Uni<Site> site(Project project, Execution execution) {
        return registers.of(project.id()).chain(register -> estimates.of(project.id())
                .chain(approved -> approved == null ? Uni.createFrom().<BudgetEstimate>nullItem() : changes.after(project.id(), approved))
                .chain(estimate -> policies.inForce(project.jurisdiction(), LocalDate.now(clock))
                        .chain(policy -> measures.deferInvestment(project.id())
                                .map(deferred -> new Site(project, execution, register, estimate, policy, deferred)))));
    }

    private static void refuseForeign(Project project, Actor actor) {
        if (!actor.isOf(project.ownerDepartment())) {
            throw Problem.notPermitted(Article.A24, "not-your-execution");
        }
    }
}
