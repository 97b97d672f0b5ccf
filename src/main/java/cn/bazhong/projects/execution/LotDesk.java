package cn.bazhong.projects.execution;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lots from plan to completion; each moves on its own (A24, A36, A37, A39). */
@ApplicationScoped
class LotDesk {
    private final ExecutionDesk desk;
    private final Registers registers;
    private final Projects projects;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    LotDesk(ExecutionDesk desk, Registers registers, Projects projects, StoredJson json, Ids ids, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.projects = projects;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Site> plan(UUID project, IfMatch ifMatch, LotPlan plan, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Obstacle.refuse(ExecutionGuards.plan(site));
            Lot lot = new Lot(ids.next(), project, site.register().lots().size() + 1, json.write(plan));
            return registers.keep(lot).replaceWith(told(site, lot, ExecutionEvent.LOT_PLANNED, Article.A24, actor)
                    .with("name", plan.name()).with("budget", plan.budget()));
        });
    }

    Uni<Site> change(UUID project, UUID id, IfMatch ifMatch, LotPlan plan, Actor actor) {
        return onLot(project, id, ifMatch, actor, (site, lot) -> {
            Obstacle.refuse(ExecutionGuards.changeLot(site, lot));
            lot.plan(json.write(plan));
            return Uni.createFrom().item(told(site, lot, ExecutionEvent.LOT_CHANGED, Article.A24, actor)
                    .with("name", plan.name()).with("budget", plan.budget()));
        });
    }

    /** With the first lot the project is being carried out. */
    Uni<Site> procure(UUID project, UUID id, IfMatch ifMatch, StartProcurement start, Actor actor) {
        return onLot(project, id, ifMatch, actor, (site, lot) -> {
            Obstacle.refuse(ExecutionGuards.procure(site, lot));
            RouteProposal proposed = RouteProposal.of(json.read(lot.planJson(), LotPlan.class), site.policy().policy());
            List<Finding> findings = Rule.all(ProcurementRules.ALL, new ProcurementFacts(start, proposed, LocalDate.now(clock)));
            Problem.refuseBroken(findings);
            lot.procure(json.write(new Procurement(start, proposed.route())));
            return begin(site, actor).replaceWith(told(site, lot, ExecutionEvent.PROCUREMENT_STARTED, start.route().article(), actor)
                    .with("route", start.route().name()).with("proposed", proposed.route().name())
                    .with("method", start.method().name()).with("reason", start.routeReason()).legallyOn(start.startedOn()));
        });
    }

    private Uni<Void> begin(Site site, Actor actor) {
        return site.project().stage() == Stage.APPROVED ? projects.take(site.project(), Transition.START_EXECUTION, actor)
                : Uni.createFrom().voidItem();
    }

    Uni<Site> award(UUID project, UUID id, IfMatch ifMatch, AwardLot award, Actor actor) {
        return onLot(project, id, ifMatch, actor, (site, lot) -> {
            Obstacle.refuse(ExecutionGuards.award(site, lot));
            LocalDate started = json.read(lot.procurementJson(), Procurement.class).chosen().startedOn();
            requireBetween("awardedOn", award.awardedOn(), started);
            lot.award(json.write(award));
            return Uni.createFrom().item(told(site, lot, ExecutionEvent.LOT_AWARDED, Article.A24, actor)
                    .with("supplier", award.supplier()).with("amount", award.amount()).legallyOn(award.awardedOn()));
        });
    }

    Uni<Site> fail(UUID project, UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return onLot(project, id, ifMatch, actor, (site, lot) -> {
            Obstacle.refuse(ExecutionGuards.award(site, lot));
            lot.fail();
            return Uni.createFrom().item(told(site, lot, ExecutionEvent.PROCUREMENT_FAILED, Article.A24, actor).with("reason", reason));
        });
    }

    Uni<Site> complete(UUID project, UUID id, IfMatch ifMatch, CompleteLot completion, Actor actor) {
        return onLot(project, id, ifMatch, actor, (site, lot) -> {
            Obstacle.refuse(ExecutionGuards.complete(site, lot));
            requireBetween("completedOn", completion.completedOn(), site.register().ofLot(id).get(0).signedOn());
            lot.complete(completion.completedOn());
            return Uni.createFrom().item(told(site, lot, ExecutionEvent.LOT_COMPLETED, Article.A24, actor)
                    .legallyOn(completion.completedOn()));
        });
    }

    /** What is done with a lot. */
    private interface OnLot {
        Uni<NewEvent> act(Site site, Lot lot);
    }

    private Uni<Site> onLot(UUID project, UUID id, IfMatch ifMatch, Actor actor, OnLot deed) {
        return desk.enter(project, ifMatch, actor,
                site -> deed.act(site, site.register().lot(id).orElseThrow(Problem::notFound)));
    }

    private void requireBetween(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest) || day.isAfter(LocalDate.now(clock))) {
            throw Problem.invalid(field, "not-between-beginning-and-today");
        }
    }

    private static NewEvent told(Site site, Lot lot, ExecutionEvent event, Article article, Actor actor) {
        return site.told(event, actor).under(article).with("lot", lot.number());
    }
}
