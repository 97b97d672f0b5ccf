package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.quarkus.hibernate.reactive.panache.Panache;
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
    private static final List<String> FINAL = Arrays.stream(Stage.values()).filter(Stage::isFinal).map(Enum::name).toList();

    private final ProjectAccess access;

    ProjectHoldings(ProjectAccess access) {
        this.access = access;
    }

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                select (select count(*) from project where owner_department = :department and stage not in (:final)),
                       (select count(*) from project_access where department = :department)""", Object[].class)
                .setParameter("department", department).setParameter("final", FINAL).getSingleResult())
                .map(row -> Map.of(OWNED, ((Number) row[0]).longValue(), SEEN, ((Number) row[1]).longValue()));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                update project set owner_department = :successor, updated_at = :at, version = version + 1
                where owner_department = :department and stage not in (:final) returning id""", UUID.class)
                .setParameter("successor", takeover.to()).setParameter("department", takeover.from())
                .setParameter("at", takeover.at()).setParameter("final", FINAL).getResultList())
                .call(() -> access.extend(takeover))
                .map(projects -> Holding.of(OWNED, projects));
    }
}
