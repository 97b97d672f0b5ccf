package cn.bazhong.projects.dossier;

import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which departments were asked about which dossier: they read the project, and find the dossier among their consultations (A20). */
@ApplicationScoped
class AskedBodies {
    private final Projects projects;
    private final Procedures procedures;

    AskedBodies(Projects projects, Procedures procedures) {
        this.projects = projects;
        this.procedures = procedures;
    }

    /** After the dossier was handed in: whoever is asked now. */
    Uni<Void> follow(Dossier dossier, Project project) {
        return procedures.waiting(dossier.type().procedure(), dossier.id())
                .map(steps -> steps.stream().filter(step -> step.kind().isOpinion()).map(Step::department)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .chain(bodies -> bodies.isEmpty() ? Uni.createFrom().voidItem()
                        : projects.consult(project, bodies).chain(() -> remember(dossier, bodies)));
    }

    private static Uni<Void> remember(Dossier dossier, Set<String> bodies) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into dossier_asked (department, dossier_id)
                select body, :dossier from unnest(cast(:bodies as text[])) as body on conflict do nothing""")
                .setParameter("dossier", dossier.id()).setParameter("bodies", bodies.toArray(String[]::new))
                .executeUpdate()).replaceWithVoid();
    }
}
