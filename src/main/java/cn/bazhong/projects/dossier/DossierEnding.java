package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.FieldReason;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Baseline;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Settlement;
import cn.bazhong.projects.project.Settlements;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a dossier ends, each time an organ concludes on it: back with the owner, refused, approved, its budget reviewed. */
@ApplicationScoped
class DossierEnding {
    private final Dossiers dossiers;
    private final PathDesk paths;
    private final Projects projects;
    private final Settlements settlements;
    private final Procedures procedures;
    private final ApprovedCatalogues catalogues;
    private final List<CatalogueFollower> resources;
    private final Events events;
    private final StoredJson json;
    private final Clock clock;

    DossierEnding(Dossiers dossiers, PathDesk paths, Projects projects, Settlements settlements, Procedures procedures,
            ApprovedCatalogues catalogues, @All List<CatalogueFollower> resources, Events events, StoredJson json, Clock clock) {
        this.dossiers = dossiers;
        this.paths = paths;
        this.projects = projects;
        this.settlements = settlements;
        this.procedures = procedures;
        this.catalogues = catalogues;
        this.resources = resources;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** What the costs stand at before that step decides on them: as approved for the budget, else as handed in. */
    Map<UUID, BigDecimal> standingCosts(Dossier dossier, DossierVersion last, StepKind kind) {
        return kind == StepKind.BUDGET_REVIEW && dossier.approved() != null
                ? json.read(dossier.approved().lines(), new TypeReference<LinkedHashMap<UUID, BigDecimal>>() { })
                : DecidedCosts.of(json.read(last.contentJson(), DossierContent.class));
    }

    Uni<Void> giveBack(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return dossiers.require(procedure.subjectId())
                .invoke(dossier -> dossier.giveBack(json.write(conclusion.returnedFields()), conclusion.opinion(), actor,
                        clock.instant()))
                .call(dossier -> events.append(DossierDesk.event(dossier, DossierEvent.DOSSIER_RETURNED, actor)
                        .under(step.kind().article()).with("step", step.kind().name())
                        .with("sections", conclusion.returnedFields().stream().map(FieldReason::field).toList())
                        .with("opinion", conclusion.opinion())))
                .replaceWithVoid();
    }

    /** A dossier that is refused ends the project's way to approval. */
    Uni<Void> reject(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return dossiers.require(procedure.subjectId())
                .invoke(dossier -> dossier.end(DossierState.REJECTED, conclusion.opinion(), actor, clock.instant()))
                .call(dossier -> events.append(DossierDesk.event(dossier, DossierEvent.DOSSIER_REJECTED, actor)
                        .under(step.kind().article()).with("step", step.kind().name()).with("opinion", conclusion.opinion())))
                .chain(() -> projects.require(procedure.projectId()))
                .chain(project -> projects.take(project, Transition.REJECT, actor));
    }

    /** Frozen as approved; with the last dossier of the way the project is approved. */
    Uni<Void> approve(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return enter(procedure, step, conclusion, actor).chain(dossier -> settle(dossier, conclusion, actor));
    }

    /** Filed before an application upward (A13): the owner may apply there; the project is where it was. */
    Uni<Void> file(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return enter(procedure, step, conclusion, actor).replaceWithVoid();
    }

    private Uni<Dossier> enter(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return dossiers.require(procedure.subjectId()).call(dossier -> dossiers.last(dossier)
                .chain(last -> procedures.hasPassed(procedure.id(), StepKind.GOVERNMENT_DECISION)
                        .invoke(government -> approve(dossier, last, step, conclusion, government, actor)))
                .chain(() -> dossiers.flush())
                .chain(() -> events.append(DossierDesk.event(dossier, DossierEvent.DOSSIER_APPROVED, actor)
                        .under(step.kind().article()).with("step", step.kind().name()).with("amount", dossier.approved().amount())
                        .with("documentNumber", conclusion.documentNumber()).legallyOn(conclusion.legalDate()))));
    }

    private void approve(Dossier dossier, DossierVersion last, Step step, Conclusion conclusion, boolean government, Actor actor) {
        Map<UUID, BigDecimal> lines = DecidedCosts.after(standingCosts(dossier, last, step.kind()), conclusion.items());
        dossier.approve(new Approved(DecidedCosts.sum(lines), json.write(lines), conclusion.documentNumber(),
                conclusion.legalDate(), government), conclusion.opinion(), actor, clock.instant());
    }

    private Uni<Void> settle(Dossier dossier, Conclusion conclusion, Actor actor) {
        return projects.require(dossier.projectId()).chain(project -> paths.outlook(project, null).chain(outlook -> {
            boolean whole = outlook.path().stations(outlook.approvals()).stream()
                    .allMatch(station -> station.standing() == ApprovalPath.Standing.APPROVED);
            Transition transition = whole && project.stage() == Stage.IN_APPROVAL ? Transition.APPROVE : null;
            Baseline.Freeze freeze = new Baseline.Freeze(Baseline.Kind.DOSSIER, Article.A6, conclusion.documentNumber(),
                    dossier.approved().amount(), Map.of(), projects.profile(project));
            return settlements.settle(List.of(new Settlement(project, transition, freeze)), actor)
                    .chain(() -> transition == null ? Uni.createFrom().voidItem() : takeOver(project, actor));
        }));
    }

    /** Its information resources are kept from now on as they were approved (A16). */
    private Uni<Void> takeOver(Project project, Actor actor) {
        return catalogues.of(project).chain(entries -> Multi.createFrom().iterable(resources)
                .onItem().transformToUniAndConcatenate(one -> one.approved(project, entries, actor)).collect().last().replaceWithVoid());
    }

    /** What finance reviewed line by line is the budget (A6). */
    Uni<Void> review(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return dossiers.require(procedure.subjectId()).chain(dossier -> dossiers.last(dossier).invoke(last -> {
            Map<UUID, BigDecimal> lines = DecidedCosts.after(standingCosts(dossier, last, step.kind()), conclusion.items());
            dossier.review(DecidedCosts.sum(lines), json.write(lines), actor, clock.instant());
        }).chain(() -> events.append(DossierDesk.event(dossier, DossierEvent.BUDGET_REVIEWED, actor).under(Article.A6)
                .with("amount", dossier.reviewedBudget()).legallyOn(conclusion.legalDate())))).replaceWithVoid();
    }
}
