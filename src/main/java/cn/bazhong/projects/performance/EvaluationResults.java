package cn.bazhong.projects.performance;

import cn.bazhong.projects.database.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What post-evaluations came to: what next year's money for operation and the owner's record go by (A42). */
@ApplicationScoped
public class EvaluationResults {
    private static final String OF_OWNER = """
            select p.id, p.code, p.name, r.grade, r.closed_on, r.id
            from performance_report r join project p on p.id = r.project_id
            where r.owner_department = :owner and r.kind = 'POST_EVALUATION' and r.state = 'DONE' and r.id < :before
            order by r.id desc limit :limit""";

    private final PerformanceReports reports;

    EvaluationResults(PerformanceReports reports) {
        this.reports = reports;
    }

    /** What the last evaluation of a project came to; empty before one was concluded. */
    public Uni<Optional<Result>> latest(UUID project) {
        return reports.evaluated(List.of(project)).map(found -> found.stream().reduce((first, last) -> last)
                .map(one -> new Result(one.id(), one.grade(), one.closedOn())));
    }

    /** @param before id of the last one read */
    Uni<List<EvaluatedProject>> ofOwner(String department, UUID before, int limit) {
        return Rows.of(OF_OWNER, Object[].class).with("owner", department).with("before", before).with("limit", limit).list()
                .map(rows -> rows.stream().map(row -> new EvaluatedProject((UUID) row[0], (String) row[1], (String) row[2],
                        Grade.valueOf((String) row[3]), (LocalDate) row[4], (UUID) row[5])).toList());
    }

    /** What a project's evaluation came to, and when. */
    public record Result(UUID reportId, Grade grade, LocalDate on) {
    }
}
