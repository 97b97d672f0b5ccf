package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What other features may know of a project's acceptance. */
@ApplicationScoped
public class GoLives {

    public Uni<GoLive> of(UUID project) {
        return Rows.of("select accepted_on, in_operation_since, decommissioned_on from acceptance_course where project_id = :project",
                Object[].class).with("project", project).oneOrNull().map(row -> row == null ? GoLive.NOT_YET
                        : new GoLive((LocalDate) row[0], (LocalDate) row[1], (LocalDate) row[2]));
    }

    /** Since when it ran on trial, and what its log has. */
    public Uni<TrialLog> trial(UUID project) {
        return Rows.of("""
                select c.trial_started_on, p.what from acceptance_course c left join trial_problem p on p.project_id = c.project_id
                where c.project_id = :project order by p.number""", Object[].class).with("project", project).list()
                .map(rows -> rows.isEmpty() ? TrialLog.NONE : new TrialLog((LocalDate) rows.get(0)[0],
                        rows.stream().map(row -> (String) row[1]).filter(Objects::nonNull).toList()));
    }

    /** What it was accepted with, of each kind the latest handed in; empty before acceptance. */
    public Uni<List<AcceptedMaterial>> materials(UUID project) {
        return Rows.of("""
                select distinct on (m.kind) m.kind, m.passed, m.level, m.valid_until, m.document from acceptance_material m
                join acceptance_round r on r.id = m.round_id
                where m.project_id = :project and r.state = 'PASSED' and m.document is not null order by m.kind, m.turn desc""",
                Object[].class).with("project", project).list().map(rows -> rows.stream().map(row -> new AcceptedMaterial(
                        MaterialKind.valueOf((String) row[0]), (Boolean) row[1], (String) row[2], (LocalDate) row[3], (String) row[4])).toList());
    }
}
