package cn.bazhong.projects.performance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The reports. Each is read by whoever may read its project. */
@ApplicationScoped
class PerformanceReports implements PanacheRepositoryBase<PerformanceReport, UUID> {
    private final Projects projects;
    private final StoredJson json;

    PerformanceReports(Projects projects, StoredJson json) {
        this.projects = projects;
        this.json = json;
    }

    Uni<PerformanceReport> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}, and nobody else changes it until the end of the transaction. */
    Uni<PerformanceReport> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The report if the actor may see it; what one may not see answers 404. */
    Uni<PerformanceReport> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> projects.requireVisible(found.projectId(), actor));
    }

    /** Of a project, in the order they were begun. */
    Uni<List<PerformanceReport>> ofProject(UUID project) {
        return list("projectId = ?1 order by id", project);
    }

    /** Those of projects that something may still come of. */
    Uni<List<PerformanceReport>> open(Collection<UUID> projects) {
        return list("projectId in ?1 and state in (UNDER_WAY, RETURNED) order by id", projects);
    }

    /** Of one project, of several in the order they were concluded (A42). */
    Uni<List<PerformanceReport>> evaluated(Collection<UUID> projects) {
        return list("projectId in ?1 and kind = POST_EVALUATION and state = DONE order by closedOn, id", projects);
    }

    FinalAccounts accounts(PerformanceReport report) {
        return json.read(report.contentJson(), FinalAccounts.class);
    }

    PostEvaluation evaluation(PerformanceReport report) {
        return json.read(report.contentJson(), PostEvaluation.class);
    }

    /** {@code null} where the report is of another kind. */
    <T> T read(PerformanceReport report, ReportKind kind, Class<T> type) {
        return report.kind() == kind ? json.read(report.contentJson(), type) : null;
    }
}
