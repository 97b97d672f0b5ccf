package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the monitoring report of a year is handed in (A41). */
@ApplicationScoped
class MonitoringDesk {
    private final Cases cases;
    private final ReportDesk desk;
    private final Projects projects;
    private final FiledDocuments documents;
    private final Departments departments;
    private final Events events;
    private final Ids ids;

    MonitoringDesk(Cases cases, ReportDesk desk, Projects projects, FiledDocuments documents, Departments departments, Events events,
            Ids ids) {
        this.cases = cases;
        this.desk = desk;
        this.projects = projects;
        this.documents = documents;
        this.departments = departments;
        this.events = events;
        this.ids = ids;
    }

    private record Examined(MonitoringReport report, List<Finding> findings) {
    }

    private Uni<Examined> examine(PerformanceCase found, SubmitMonitoringReport report) {
        MonitoringFigures figures = MonitoringFigures.of(report.year(), found, found.today());
        List<UUID> shown = Stream.concat(report.documents().stream(), report.supervision() == null || report.supervision().documentId() == null
                ? Stream.empty() : Stream.of(report.supervision().documentId())).distinct().toList();
        return documents.of(found.project().id(), shown).chain(filed -> departments.directory()
                .map(directory -> new Examined(new MonitoringReport(report, figures, filed), Rule.all(MonitoringRules.ALL,
                        new MonitoringFacts(report, figures, found.project().ownerDepartment(), found.participants(),
                                known(report, directory, found.today()), found.isOnTrial(report.year()), filed, found.today())))));
    }

    private static Set<String> known(SubmitMonitoringReport report, Directory directory, LocalDate today) {
        return report.users().stream().filter(user -> directory.find(user).filter(one -> one.existsOn(today)).isPresent())
                .collect(Collectors.toSet());
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(SubmitMonitoringReport report, Actor actor) {
        return cases.own(report.projectId(), ReportKind.MONITORING, actor).chain(found -> examine(found, report)).map(Examined::findings);
    }

    /** Those who use it are asked first; where only the owner does, the organs have it at once. */
    Uni<PerformanceReport> submit(SubmitMonitoringReport report, Actor actor) {
        return cases.ownLocked(report.projectId(), ReportKind.MONITORING, actor)
                .invoke(found -> Obstacle.refuse(PerformanceGuards.submitMonitoring(found, report.year())))
                .chain(found -> examine(found, report).invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .chain(examined -> enter(found, examined.report(), actor)));
    }

    private Uni<PerformanceReport> enter(PerformanceCase found, MonitoringReport handed, Actor actor) {
        int year = handed.handedIn().year();
        List<String> users = handed.handedIn().users();
        PerformanceReport report = new PerformanceReport(ids.next(), found, ReportKind.MONITORING, year, found.reportDue(year));
        NewEvent made = report.told(PerformanceEvent.MONITORING_REPORT_MADE, actor).with("progress", handed.figures().progress())
                .with("paid", handed.figures().paid()).with("users", users)
                .with("documents", handed.documents().stream().map(FiledDocument::digest).toList());
        if (users.isEmpty()) {
            report.submit(found.today());
        }
        Uni<Void> seen = users.isEmpty() ? Uni.createFrom().voidItem() : projects.consult(found.project(), Set.copyOf(users));
        return seen.chain(() -> desk.open(report, found, handed, RouteFacts.monitoring(report.ownerDepartment(), users), made, actor))
                .call(() -> users.isEmpty() ? events.append(report.told(PerformanceEvent.MONITORING_REPORT_SUBMITTED, actor))
                        : Uni.createFrom().voidItem());
    }
}
