package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The applications for O&amp;M funds. Each is read by whoever may read its project; a draft by its owner alone. */
@ApplicationScoped
class OmBudgets implements PanacheRepositoryBase<OmBudget, UUID> {
    private final Projects projects;
    private final StoredJson json;

    OmBudgets(Projects projects, StoredJson json) {
        this.projects = projects;
        this.json = json;
    }

    Uni<OmBudget> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<OmBudget> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The application if the actor may see it; what one may not see answers 404. */
    Uni<OmBudget> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> projects.requireVisible(found.projectId(), actor)).invoke(found -> {
            if (found.state() == OmBudgetState.DRAFT && !actor.isOf(found.ownerDepartment())) {
                throw Problem.notFound();
            }
        });
    }

    /** Every number of a year. */
    Uni<List<OmBudget>> of(UUID project, int year) {
        return list("projectId = ?1 and year = ?2 order by number", project, year);
    }

    Uni<List<OmBudget>> open(Collection<UUID> projects) {
        return list("projectId in ?1 and state in (DRAFT, SUBMITTED, RETURNED)", projects);
    }

    OmBudgetContent content(OmBudget budget) {
        return json.read(budget.contentJson(), OmBudgetContent.class);
    }

    List<OmGrant> grants(OmBudget budget) {
        return budget.grantsJson() == null ? List.of() : List.of(json.read(budget.grantsJson(), OmGrant[].class));
    }

    List<FiledDocument> documents(OmBudget budget) {
        return List.of(json.read(budget.documentsJson(), FiledDocument[].class));
    }
}
