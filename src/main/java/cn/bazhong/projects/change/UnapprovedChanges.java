package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The changes that were made without approval. */
@ApplicationScoped
class UnapprovedChanges implements PanacheRepositoryBase<UnapprovedChange, UUID> {
    private final StoredJson json;

    UnapprovedChanges(StoredJson json) {
        this.json = json;
    }

    /** In the order they were recorded. */
    Uni<List<UnapprovedChange>> ofProject(UUID project) {
        return list("projectId = ?1 order by number", project);
    }

    Uni<UnapprovedChange> require(UUID project, UUID id) {
        return find("id = ?1 and projectId = ?2", id, project).<UnapprovedChange>firstResult().onItem().ifNull()
                .failWith(Problem::notFound);
    }

    RecordUnapproved content(UnapprovedChange change) {
        return json.read(change.contentJson(), RecordUnapproved.class);
    }

    /** What may not be increased after the fact, by the records that say so. */
    Uni<List<Bar>> barring(UUID project) {
        return ofProject(project).map(all -> all.stream().filter(UnapprovedChange::bars)
                .map(one -> new Bar(one.number(), json.read(one.findingJson(), FindUnapproved.class).documentNumber(),
                        Set.copyOf(content(one).lines()))).toList());
    }

    /**
     * A finding that the approving authority made.
     *
     * @param number of the record within the project
     * @param lines  ids of the cost lines it concerns
     */
    record Bar(int number, String documentNumber, Set<UUID> lines) {
    }
}
