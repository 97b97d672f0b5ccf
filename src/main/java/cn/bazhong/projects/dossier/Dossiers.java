package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.FieldReason;
import cn.bazhong.projects.project.Projects;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The dossiers of all projects. Each is read by whoever may read its project, once it was handed in. */
@ApplicationScoped
class Dossiers implements PanacheRepositoryBase<Dossier, UUID> {
    private final Projects projects;
    private final DossierVersions versions;
    private final StoredJson json;

    Dossiers(Projects projects, DossierVersions versions, StoredJson json) {
        this.projects = projects;
        this.versions = versions;
        this.json = json;
    }

    Uni<Dossier> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}, and nobody else changes it until the end of the transaction. */
    Uni<Dossier> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The dossier if the actor may see it; what one may not see answers 404. */
    Uni<Dossier> requireVisible(UUID id, Actor actor) {
        return require(id).call(dossier -> takesPart(dossier, actor) ? Uni.createFrom().voidItem()
                : projects.requireVisible(dossier.projectId(), actor).invoke(() -> hideUnless(isShown(dossier, actor))));
    }

    /** What has not been handed in is seen by those who write it: the owner, and whom it names (A22). */
    boolean isShown(Dossier dossier, Actor actor) {
        return dossier.versions() > 0 || writes(dossier, actor);
    }

    /** Whether the actor sees it as it is being written. */
    boolean writes(Dossier dossier, Actor actor) {
        return actor.isOf(dossier.ownerDepartment()) || takesPart(dossier, actor);
    }

    /** Named before the project knows of it: it has to read what it is asked to confirm (A22). */
    private boolean takesPart(Dossier dossier, Actor actor) {
        return content(dossier).participants().stream().anyMatch(one -> actor.isOf(one.department()));
    }

    /** In the order they were begun. */
    Uni<List<Dossier>> ofProject(UUID project) {
        return list("projectId = ?1 order by createdAt, id", project);
    }

    /** Those of projects that are neither approved nor over. */
    Uni<List<Dossier>> underWay(Collection<UUID> projects) {
        return list("projectId in ?1 and state in (DRAFT, SUBMITTED, RETURNED, UNDER_REVISION) order by id", projects);
    }

    DossierContent content(Dossier dossier) {
        return json.read(dossier.contentJson(), DossierContent.class);
    }

    /** What was handed in last; {@code null} before. */
    Uni<DossierVersion> last(Dossier dossier) {
        return versions.of(dossier.id(), dossier.versions());
    }

    List<FieldReason> returnedSections(Dossier dossier) {
        return json.read(dossier.returnedSectionsJson(), new TypeReference<>() { });
    }

    private static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }
}
