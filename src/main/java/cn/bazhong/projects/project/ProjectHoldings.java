package cn.bazhong.projects.project;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Projects that still go on pass over; one that came to its end keeps its owner. All stay open to read. */
@ApplicationScoped
class ProjectHoldings implements Holdings {
    private static final String OWNED = "projects";
    private static final String SEEN = "project-access";
    private static final String[] FINAL = Arrays.stream(Stage.values()).filter(Stage::isFinal).map(Enum::name)
            .toArray(String[]::new);

    private final ProjectAccess access;

    ProjectHoldings(ProjectAccess access) {
        this.access = access;
    }

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("""
                select (select count(*) from project where owner_department = :department and stage <> all(:final)),
                       (select count(*) from project_access where department = :department)""", Object[].class)
                .with("department", department).with("final", FINAL).one()
                .map(row -> Map.of(OWNED, ((Number) row[0]).longValue(), SEEN, ((Number) row[1]).longValue()));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("""
                update project set owner_department = :successor, updated_at = :at, version = version + 1
                where owner_department = :department and stage <> all(:final) returning id""", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from())
                .with("at", takeover.at()).with("final", FINAL).list()
                .call(() -> access.extend(takeover))
                .map(projects -> Holding.of(OWNED, projects));
    }
}
