package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.execution.ExecutionFigures;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where settlement and final accounts are handed in, mended and audited (A40). */
@ApplicationScoped
class FinalAccountsDesk {
    private final Cases cases;
    private final ReportDesk desk;
    private final PerformanceReports reports;
    private final FiledDocuments documents;
    private final Procedures procedures;
    private final StepDesk steps;
    private final Events events;
    private final Ids ids;

    FinalAccountsDesk(Cases cases, ReportDesk desk, PerformanceReports reports, FiledDocuments documents, Procedures procedures,
            StepDesk steps, Events events, Ids ids) {
        this.cases = cases;
        this.desk = desk;
        this.reports = reports;
        this.documents = documents;
        this.procedures = procedures;
        this.steps = steps;
        this.events = events;
        this.ids = ids;
    }

    private record Examined(FinalAccounts accounts, List<Finding> findings) {
    }

    /** @param audit what stands of an audit, where they are mended after it */
    private Uni<Examined> examine(PerformanceCase found, SubmitFinalAccounts accounts, AuditSettlement audit) {
        ExecutionFigures figures = found.figures();
        return documents.of(found.project().id(), accounts.documents()).map(filed -> new Examined(
                new FinalAccounts(accounts, figures.contracts(), figures.estimate(), found.isMajor(), filed, audit),
                Rule.all(FinalAccountsRules.ALL, new FinalAccountsFacts(accounts, figures.contracts(), figures.estimate(), filed, audit))));
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(SubmitFinalAccounts accounts, Actor actor) {
        return cases.own(accounts.projectId(), ReportKind.FINAL_ACCOUNTS, actor).chain(found -> examine(found, accounts, standing(found)))
                .map(Examined::findings);
    }

    private AuditSettlement standing(PerformanceCase found) {
        return found.latest(ReportKind.FINAL_ACCOUNTS).map(reports::accounts).map(FinalAccounts::audit).orElse(null);
    }

    Uni<PerformanceReport> submit(SubmitFinalAccounts accounts, Actor actor) {
        return cases.ownLocked(accounts.projectId(), ReportKind.FINAL_ACCOUNTS, actor)
                .invoke(found -> Obstacle.refuse(PerformanceGuards.submitAccounts(found)))
                .chain(found -> examine(found, accounts, null).invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .chain(examined -> enter(found, examined.accounts(), actor)));
    }

    private Uni<PerformanceReport> enter(PerformanceCase found, FinalAccounts accounts, Actor actor) {
        PerformanceReport report = new PerformanceReport(ids.next(), found, ReportKind.FINAL_ACCOUNTS, found.today().getYear(),
                found.accountsDue().orElse(null));
        report.submit(found.today());
        return desk.open(report, found, accounts, RouteFacts.finalAccounts(report.ownerDepartment(), accounts.major()),
                told(report, accounts, actor), actor);
    }

    private static NewEvent told(PerformanceReport report, FinalAccounts accounts, Actor actor) {
        return report.told(PerformanceEvent.FINAL_ACCOUNTS_SUBMITTED, actor).with("settled", accounts.handedIn().settled())
                .with("total", accounts.handedIn().total()).with("fundsLeft", accounts.handedIn().fundsLeft())
                .with("documents", accounts.documents().stream().map(FiledDocument::digest).toList());
    }

    /** What was given back is handed in mended; an audit that stands is not done again (A40). */
    Uni<PerformanceReport> mend(UUID id, IfMatch ifMatch, SubmitFinalAccounts accounts, Actor actor) {
        return cases.own(accounts.projectId(), ReportKind.FINAL_ACCOUNTS, actor)
                .chain(found -> desk.change(id, ReportKind.FINAL_ACCOUNTS, ifMatch, actor, report -> of(report, found), report -> {
                    Obstacle.refuse(PerformanceGuards.mend(report));
                    return examine(found, accounts, reports.accounts(report).audit())
                            .invoke(examined -> Problem.refuseBroken(examined.findings()))
                            .chain(examined -> desk.resubmit(report, found, examined.accounts(), told(report, examined.accounts(), actor), actor))
                            .replaceWithVoid();
                }));
    }

    private static Uni<Void> of(PerformanceReport report, PerformanceCase found) {
        if (!report.projectId().equals(found.project().id())) {
            throw Problem.notFound();
        }
        return Uni.createFrom().voidItem();
    }

    /** By whoever sits at the audit; every contract that was settled is audited. */
    Uni<PerformanceReport> audit(UUID id, IfMatch ifMatch, AuditSettlement audit, Actor actor) {
        return desk.change(id, ReportKind.FINAL_ACCOUNTS, ifMatch, actor, report -> refuseUnseated(report, actor), report -> {
            FinalAccounts accounts = reports.accounts(report);
            return procedures.waiting(report.kind().procedure(), id)
                    .invoke(waiting -> Obstacle.refuse(PerformanceGuards.step(report, waiting, StepKind.SETTLEMENT_AUDIT)))
                    .invoke(() -> refuseOtherContracts(accounts, audit))
                    .chain(() -> documents.of(report.projectId(), audit.documentId() == null ? List.of() : List.of(audit.documentId())))
                    .invoke(filed -> refuseUnfiled(audit, filed))
                    .invoke(() -> desk.write(report, accounts.audited(audit), actor))
                    .chain(() -> events.append(report.told(PerformanceEvent.SETTLEMENT_AUDITED, actor).with("audited", audit.total())
                            .with("settled", accounts.handedIn().settled()).with("documentNumber", audit.documentNumber())))
                    .chain(() -> steps.concludeOpen(report.kind().procedure(), id, StepKind.SETTLEMENT_AUDIT,
                            DecideStep.of(Outcome.AGREED, audit.opinion().strip()), actor)).replaceWithVoid();
        });
    }

    private Uni<Void> refuseUnseated(PerformanceReport report, Actor actor) {
        return procedures.waiting(report.kind().procedure(), report.id()).invoke(waiting -> {
            boolean seated = PerformanceGuards.waiting(waiting, StepKind.SETTLEMENT_AUDIT)
                    .map(step -> Seats.obstacles(step, report.ownerDepartment(), actor).isEmpty())
                    .orElse(actor.is(Role.AUDIT) && !actor.isOf(report.ownerDepartment()));
            if (!seated) {
                throw Problem.notPermitted(Article.A40, "not-your-step");
            }
        }).replaceWithVoid();
    }

    private static void refuseOtherContracts(FinalAccounts accounts, AuditSettlement audit) {
        Set<UUID> settled = accounts.handedIn().settlements().stream().map(SubmitFinalAccounts.SettledContract::contractId)
                .collect(Collectors.toSet());
        List<UUID> audited = audit.contracts().stream().map(AuditSettlement.AuditedContract::contractId).toList();
        if (audited.size() != settled.size() || !settled.containsAll(audited) || Set.copyOf(audited).size() != audited.size()) {
            throw Problem.invalid("contracts", "not-the-settled-contracts");
        }
    }

    private static void refuseUnfiled(AuditSettlement audit, List<FiledDocument> filed) {
        if (audit.documentId() != null && filed.isEmpty()) {
            throw Problem.invalid("documentId", "no-such-paper");
        }
    }
}
