package cn.bazhong.projects.procedure;

import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<Procedure, UUID> {

    public Uni<Procedure> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The procedure of that kind on a subject; {@code null} when there is none. */
    public Uni<Procedure> on(ProcedureKind kind, UUID subject) {
        return find("kind = ?1 and subjectId = ?2", kind, subject).firstResult();
    }

    /** The step that waits on a subject whose route has one at a time; {@code null} when none does. */
    public Uni<Step> openStep(ProcedureKind kind, UUID subject) {
        return getSession().chain(session -> session.createQuery("""
                select s from Step s join Procedure p on p.id = s.procedureId
                where p.kind = :kind and p.subjectId = :subject and s.state = OPEN""", Step.class)
                .setParameter("kind", kind).setParameter("subject", subject).getSingleResultOrNull());
    }

    public Uni<List<Procedure>> ofProject(UUID project) {
        return find("projectId = ?1 order by startedAt, id", project).list();
    }
}
