package cn.bazhong.projects.execution;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other features may know of how a project is carried out, and what they do to it. The caller holds the project's lock. */
@ApplicationScoped
public class Undertakings implements ProjectFollower {
    private final ExecutionDesk desk;
    private final Registers registers;
    private final ExecutionDuties duties;
    private final Events events;
    private final StoredJson json;
    private final Clock clock;

    Undertakings(ExecutionDesk desk, Registers registers, ExecutionDuties duties, Events events, StoredJson json, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.duties = duties;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    public Uni<Standing> of(Project project) {
        return desk.of(project).map(this::standing);
    }

    private Standing standing(Site site) {
        Register register = site.register();
        BigDecimal estimate = site.estimate() == null ? null : site.estimate().amount();
        List<Standing.LotRef> lots = register.lots().stream().map(this::reference).toList();
        return new Standing(estimate, register.contracted(), register.paid(), register.lastReport().map(ProgressReport::percent).orElse(null),
                lots, facts(site).late().stream().map(Milestone::name).toList());
    }

    /** The lots alone, in their order. */
    public Uni<List<Standing.LotRef>> lots(UUID project) {
        return registers.lots(project).map(lots -> lots.stream().map(this::reference).toList());
    }

    private Standing.LotRef reference(Lot lot) {
        return new Standing.LotRef(lot.id(), lot.number(), json.read(lot.planJson(), LotPlan.class).name(), lot.isSuspended(),
                lot.completedOn());
    }

    /** Everything the registers say, for whoever reports on the project or settles it (A40, A41). */
    public Uni<ExecutionFigures> figures(Project project) {
        return desk.of(project).map(site -> ExecutionFigures.of(site, lot -> startedOn(lot),
                contract -> json.read(contract.termsJson(), EnterContract.class)));
    }

    /** {@code null} before it is procured. */
    private LocalDate startedOn(Lot lot) {
        return lot.procurementJson() == null ? null : json.read(lot.procurementJson(), Procurement.class).chosen().startedOn();
    }

    private StandingFacts facts(Site site) {
        return new StandingFacts(site, BigDecimal.ZERO, LocalDate.now(clock));
    }

    /** The owner has reported what is late today: it is not owed any more (A26). */
    public Uni<Void> reportedLate(Project project) {
        return desk.of(project).chain(site -> {
            List<Milestone> late = facts(site).late();
            late.forEach(one -> one.reportLate(LocalDate.now(clock)));
            return late.isEmpty() ? Uni.createFrom().voidItem() : desk.entered(site).replaceWithVoid();
        });
    }

    /** Nothing of that lot is bought, signed or paid any more, while the others go on (A26); 409 where it stands still already. */
    public Uni<Void> suspend(Project project, UUID lot, String reason, Actor actor) {
        return desk.of(project).chain(site -> {
            Lot held = site.register().lot(lot).orElseThrow();
            if (held.isSuspended()) {
                throw Obstacle.of(Article.A26, "lot-suspended", held.number()).asProblem();
            }
            held.suspend(reason);
            return events.append(site.told(ExecutionEvent.LOT_SUSPENDED, actor).under(Article.A26).with("lot", held.number())
                    .with("reason", reason)).chain(() -> desk.entered(site)).replaceWithVoid();
        });
    }

    /** Every lot that was suspended goes on, each milestone by its day. */
    public Uni<Void> release(Project project, Actor actor) {
        return desk.of(project).chain(site -> {
            List<Lot> held = site.register().lots().stream().filter(Lot::isSuspended).toList();
            held.forEach(lot -> lot.suspend(null));
            return held.isEmpty() ? Uni.createFrom().voidItem() : events.appendAll(held.stream().map(lot -> site
                    .told(ExecutionEvent.LOT_RELEASED, actor).under(Article.A26).with("lot", lot.number())).toList())
                    .chain(() -> desk.entered(site)).replaceWithVoid();
        });
    }

    /** Milestones and reports fall away with a suspension, and come back with their days as they were. */
    @Override
    public Uni<Void> held(Project project, Actor actor) {
        return desk.of(project).chain(duties::follow);
    }
}
