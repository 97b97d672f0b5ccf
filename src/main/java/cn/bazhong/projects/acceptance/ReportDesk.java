package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What an owner held and reports: a pre-acceptance, a lot's acceptance, the upper level's (A28, A29, A31). */
@ApplicationScoped
class ReportDesk {
    private final AcceptanceDesk desk;
    private final AcceptanceFiles files;
    private final FiledDocuments documents;
    private final Policies policies;
    private final Calendar calendar;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    ReportDesk(AcceptanceDesk desk, AcceptanceFiles files, FiledDocuments documents, Policies policies, Calendar calendar,
            Procedures procedures, Proceedings proceedings, StoredJson json, Ids ids, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.documents = documents;
        this.policies = policies;
        this.calendar = calendar;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(UUID project, HoldPreAcceptance held, Actor actor) {
        return desk.own(project, actor).chain(file -> documents.of(project, held.papers()).map(filed -> findings(file, held, filed)));
    }

    private List<Finding> findings(AcceptanceFile file, HoldPreAcceptance held, List<FiledDocument> filed) {
        return Rule.all(PreAcceptanceRules.ALL, new PreAcceptanceFacts(held, file.trialEnd().map(Deadline::due).orElse(null),
                file.seriousProblems().size(), first(filed), today()));
    }

    Uni<AcceptanceFile> preAccept(UUID project, IfMatch ifMatch, HoldPreAcceptance held, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.preAccept(file, today()));
            return documents.of(project, held.papers()).invoke(filed -> Problem.refuseBroken(findings(file, held, filed)))
                    .chain(filed -> handIn(file, ReportKind.PRE_ACCEPTANCE, null, held, filed, actor))
                    .map(filed -> told(file, AcceptanceEvent.PRE_ACCEPTANCE_HELD, ReportKind.PRE_ACCEPTANCE, held, filed, actor)
                            .with("heldBy", held.heldBy().name()).with("summary", held.summary().strip()));
        });
    }

    Uni<AcceptanceFile> acceptLot(UUID project, IfMatch ifMatch, HoldInterimAcceptance held, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Standing.LotRef lot = file.lots().stream().filter(one -> one.id().equals(held.lotId())).findFirst()
                    .orElseThrow(() -> Problem.invalid("lotId", "no-such-lot"));
            Obstacle.refuse(AcceptanceGuards.acceptLot(file, lot.id()));
            return documents.of(project, held.papers()).invoke(filed -> Problem.refuseBroken(Rule.all(ReportRules.ALL,
                            new ReportFacts(ReportKind.INTERIM, held, lot.completedOn(), null, first(filed), today()))))
                    .chain(filed -> handIn(file, ReportKind.INTERIM, lot.id(), held, filed, actor))
                    .map(filed -> told(file, AcceptanceEvent.INTERIM_ACCEPTANCE_HELD, ReportKind.INTERIM, held, filed, actor)
                            .with("lot", lot.number()).with("summary", held.summary().strip()));
        });
    }

    /** From that day on the result has to be filed. */
    Uni<AcceptanceFile> noteUpstream(UUID project, IfMatch ifMatch, LocalDate acceptedOn, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.noteUpstream(file));
            AcceptanceDesk.requireBetween("acceptedOn", acceptedOn, file.course().trialStartedOn(), today());
            return due(file, acceptedOn).invoke(due -> file.course().acceptedUpstream(acceptedOn, due.orElse(null)))
                    .replaceWith(AcceptanceDesk.told(file, AcceptanceEvent.UPSTREAM_ACCEPTANCE_NOTED, Article.A31, actor)
                            .with("acceptedOn", acceptedOn.toString()));
        });
    }

    Uni<AcceptanceFile> acceptUpstream(UUID project, IfMatch ifMatch, FileUpstreamAcceptance held, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.acceptUpstream(file));
            return documents.of(project, held.papers()).chain(filed -> due(file, held.heldOn())
                    .invoke(due -> Problem.refuseBroken(Rule.all(ReportRules.ALL, new ReportFacts(ReportKind.UPSTREAM, held, null,
                            due.orElse(null), first(filed), today()))))
                    .invoke(due -> file.course().acceptedUpstream(held.heldOn(), due.orElse(null)))
                    .chain(() -> handIn(file, ReportKind.UPSTREAM, null, held, filed, actor)))
                    .map(filed -> told(file, AcceptanceEvent.UPSTREAM_ACCEPTANCE_HANDED_IN, ReportKind.UPSTREAM, held, filed, actor)
                            .with("organ", held.organ().strip()).with("summary", held.summary().strip()));
        });
    }

    /** Last day for filing what the upper level came to on that day; empty without a limit (A31). */
    private Uni<Optional<LocalDate>> due(AcceptanceFile file, LocalDate acceptedOn) {
        return policies.inForce(file.project().jurisdiction(), acceptedOn).chain(policy -> {
            Integer limit = policy.policy().acceptanceFilingDays();
            return limit == null ? Uni.createFrom().item(Optional.<LocalDate>empty()) : calendar.daysToKeep()
                    .map(days -> Optional.of(LegalClock.afterWorkingDays(acceptedOn, limit, List.of(), days).due()));
        });
    }

    /** What was given back is mended; anything else is new. */
    private Uni<List<FiledDocument>> handIn(AcceptanceFile file, ReportKind kind, UUID lot, Held held, List<FiledDocument> filed, Actor actor) {
        Optional<AcceptanceReport> mended = file.reports().stream().filter(one -> one.isMendedBy(kind, lot)).findFirst();
        AcceptanceReport report = mended.orElseGet(() -> new AcceptanceReport(ids.next(), file.id(), file.reports().size() + 1, kind, lot));
        report.handIn(held, json.write(held), json.write(filed), actor, clock.instant());
        String title = Texts.of(Locale.CHINA, "procedureKind." + kind.procedure()) + "：" + file.project().name();
        return files.keep(report).chain(AcceptanceFiles::flush)
                .chain(() -> mended.isPresent() ? again(report, held, title, actor)
                        : held.toBeFiled() ? begin(file, report, title, actor) : Uni.createFrom().voidItem())
                .replaceWith(filed);
    }

    private Uni<Void> again(AcceptanceReport report, Held held, String title, Actor actor) {
        return procedures.on(report.kind().procedure(), report.id()).chain(procedure -> held.toBeFiled()
                ? proceedings.resubmit(procedure, title, actor) : proceedings.withdraw(procedure, actor));
    }

    private Uni<Void> begin(AcceptanceFile file, AcceptanceReport report, String title, Actor actor) {
        Project project = file.project();
        return policies.inForce(project.jurisdiction(), today()).chain(policy -> proceedings.start(new StartProcedure(
                report.kind().procedure(), report.id(), project.id(), title, project.ownerDepartment(), project.jurisdiction(),
                RouteFacts.matterOf(project.ownerDepartment())), policy.id(), actor)).replaceWithVoid();
    }

    private NewEvent told(AcceptanceFile file, AcceptanceEvent type, ReportKind kind, Held held, List<FiledDocument> filed, Actor actor) {
        return AcceptanceDesk.told(file, type, kind.article(), actor).with("heldOn", held.heldOn().toString())
                .with("passed", held.passed()).with("documents", filed.stream().map(FiledDocument::digest).toList());
    }

    private static FiledDocument first(List<FiledDocument> filed) {
        return filed.isEmpty() ? null : filed.get(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
