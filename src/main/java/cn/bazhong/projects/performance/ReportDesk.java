package cn.bazhong.projects.performance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** What every report has in common: it is written, told of, and handed on by the steps of its kind. */
@ApplicationScoped
class ReportDesk {
    private final PerformanceReports reports;
    private final Projects projects;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final PerformanceDuties duties;
    private final Events events;
    private final StoredJson json;
    private final Clock clock;

    ReportDesk(PerformanceReports reports, Projects projects, Procedures procedures, Proceedings proceedings, PerformanceDuties duties,
            Events events, StoredJson json, Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.duties = duties;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Hands a new one on. The caller holds the lock of the project. */
    Uni<PerformanceReport> open(PerformanceReport report, PerformanceCase found, Object content, RouteFacts facts, NewEvent told, Actor actor) {
        report.write(json.write(content), actor, clock.instant());
        return reports.persistAndFlush(report).call(() -> events.append(told))
                .call(() -> proceedings.start(new StartProcedure(report.kind().procedure(), report.id(), report.projectId(), title(report, found),
                        report.ownerDepartment(), report.jurisdiction(), facts), found.policy().id(), actor))
                .call(() -> duties.follow(found.project()));
    }

    private static String title(PerformanceReport report, PerformanceCase found) {
        String year = report.kind() == ReportKind.MONITORING ? report.year() + " 年度" : "";
        return year + Texts.of(Locale.CHINA, "procedureKind." + report.kind().procedure()) + "：" + found.project().name();
    }

    /** Hands one on again that was given back. The caller holds the lock of the project and of the report. */
    Uni<PerformanceReport> resubmit(PerformanceReport report, PerformanceCase found, Object content, NewEvent told, Actor actor) {
        report.write(json.write(content), actor, clock.instant());
        report.submit(LocalDate.now(clock));
        return reports.flush().chain(() -> events.append(told))
                .chain(() -> procedures.on(report.kind().procedure(), report.id()))
                .chain(procedure -> proceedings.resubmit(procedure, title(report, found), actor))
                .chain(() -> duties.follow(found.project())).replaceWith(report);
    }

    /**
     * A deed on a report, under the lock of its project and then of itself: 404 for one that is not seen, or of another kind,
     * 428 and 412 by its version.
     */
    Uni<PerformanceReport> change(UUID id, ReportKind kind, IfMatch ifMatch, Actor actor, Function<PerformanceReport, Uni<Void>> refuse,
            Function<PerformanceReport, Uni<Void>> deed) {
        return reports.requireVisible(id, actor).invoke(found -> {
            if (found.kind() != kind) {
                throw Problem.notFound();
            }
        }).call(refuse::apply)
                .call(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE))
                .chain(() -> reports.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(deed::apply)
                .call(reports::flush);
    }

    void write(PerformanceReport report, Object content, Actor actor) {
        report.write(json.write(content), actor, clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
