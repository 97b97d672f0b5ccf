package cn.bazhong.projects.project;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Takeover;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who sees which project: departments for good, as who took part may read what they took part in; and persons beside their
 * department, by what gave them the access and for as long as it does.
 */
@ApplicationScoped
class ProjectAccess {

    /** The department takes part, the person may read it, or the office looks over the county whose project it is (A49). */
    Uni<Boolean> exists(Actor actor, UUID project) {
        String overseen = actor.seesEveryProjectOf(actor.jurisdiction()) ? actor.jurisdiction() : "";
        return Rows.of("""
                select exists (select 1 from project_access where project_id = :project and department = :department)
                    or exists (select 1 from project_reader where project_id = :project and person = :person)
                    or exists (select 1 from project where id = :project and jurisdiction = :overseen)""", Boolean.class)
                .with("project", project).with("department", actor.department())
                .with("person", actor.id()).with("overseen", overseen).one();
    }

    /** Lets exactly these persons read exactly these projects on account of {@code source}, and nobody else any more. */
    Uni<Void> open(UUID source, Set<UUID> projects, Set<String> persons) {
        Uni<Integer> closed = Panache.getSession().chain(session -> session
                .createNativeQuery("delete from project_reader where source = :source").setParameter("source", source)
                .executeUpdate());
        return projects.isEmpty() || persons.isEmpty() ? closed.replaceWithVoid()
                : closed.chain(() -> openNow(source, projects, persons)).replaceWithVoid();
    }

    private static Uni<Integer> openNow(UUID source, Set<UUID> projects, Set<String> persons) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into project_reader (person, code, source, project_id)
                select person, p.code, :source, p.id
                from project p cross join unnest(cast(:persons as text[])) as person where p.id in (:projects)""")
                .setParameter("source", source).setParameter("persons", persons.toArray(String[]::new))
                .setParameter("projects", projects).executeUpdate());
    }

    /** The owner and, in a cross-department project, everyone who takes part (A22). */
    Uni<Void> grant(Project project, ProjectProfile profile) {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(project.ownerDepartment(), "OWNER");
        profile.participants().stream().map(ProjectProfile.Participant::department).filter(Objects::nonNull)
                .forEach(department -> reasons.putIfAbsent(department, "PARTICIPANT"));
        return grantAll(project, reasons);
    }

    /** Whoever else has to do with it, for what reason. */
    Uni<Void> admit(Project project, Set<String> departments, String reason) {
        Map<String, String> reasons = new LinkedHashMap<>();
        departments.stream().sorted().forEach(department -> reasons.put(department, reason));
        return grantAll(project, reasons);
    }

    private static Uni<Void> grantAll(Project project, Map<String, String> reasons) {
        return Multi.createFrom().iterable(reasons.entrySet())
                .onItem().transformToUniAndConcatenate(reason -> grant(project, reason.getKey(), reason.getValue()))
                .collect().last().replaceWithVoid();
    }

    /** The successor of a department sees what the department saw. */
    Uni<Integer> extend(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into project_access (department, code, project_id, reason)
                select :successor, code, project_id, reason from project_access where department = :department
                on conflict (department, code) do update set reason = 'OWNER' where excluded.reason = 'OWNER'""")
                .setParameter("successor", takeover.to()).setParameter("department", takeover.from()).executeUpdate());
    }

    private static Uni<Integer> grant(Project project, String department, String reason) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into project_access (department, code, project_id, reason)
                values (:department, :code, :project, :reason) on conflict do nothing""")
                .setParameter("department", department).setParameter("code", project.code())
                .setParameter("project", project.id()).setParameter("reason", reason).executeUpdate());
    }
}
