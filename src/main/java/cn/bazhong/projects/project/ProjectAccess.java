package cn.bazhong.projects.project;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which department sees which project. A row is never taken away: who took part may read what they took part in. */
@ApplicationScoped
class ProjectAccess {

    Uni<Boolean> exists(String department, UUID project) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                select count(*) from project_access where project_id = :project and department = :department""", Long.class)
                .setParameter("project", project).setParameter("department", department).getSingleResult())
                .map(rows -> rows > 0);
    }

    /** The owner and, in a cross-department project, everyone who takes part (A22). */
    Uni<Void> grant(Project project, ProjectProfile profile) {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(project.ownerDepartment(), "OWNER");
        profile.participants().stream().map(ProjectProfile.Participant::department).filter(Objects::nonNull)
                .forEach(department -> reasons.putIfAbsent(department, "PARTICIPANT"));
        return Multi.createFrom().iterable(reasons.entrySet())
                .onItem().transformToUniAndConcatenate(reason -> grant(project, reason.getKey(), reason.getValue()))
                .collect().last().replaceWithVoid();
    }

    private static Uni<Integer> grant(Project project, String department, String reason) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into project_access (department, code, project_id, reason)
                values (:department, :code, :project, :reason) on conflict do nothing""")
                .setParameter("department", department).setParameter("code", project.code())
                .setParameter("project", project.id()).setParameter("reason", reason).executeUpdate());
    }
}
