package cn.bazhong.projects.procedure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** Tells how a matter ended to whoever takes part in its project or was asked in it, and did not bring it. */
@ApplicationScoped
class Copies {
    private static final String SEND = """
            insert into procedure_copy (id, department, procedure_id, at)
            select gen_random_uuid(), told.department, :procedure, :at
            from (select a.department from project_access a where a.project_id = :project
                union select s.department from step s where s.procedure_id = :procedure and s.state = 'DONE') told
            where told.department <> :owner
            on conflict do nothing""";

    Uni<Void> send(Procedure procedure, Instant at) {
        return Panache.getSession().call(session -> session.flush()).chain(session -> session.createNativeQuery(SEND)
                .setParameter("procedure", procedure.id()).setParameter("project", procedure.projectId())
                .setParameter("owner", procedure.ownerDepartment()).setParameter("at", at.atOffset(ZoneOffset.UTC)).executeUpdate())
                .replaceWithVoid();
    }
}
