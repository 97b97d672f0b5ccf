package cn.bazhong.projects.determination;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.restriction.CauseKind;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The findings, each read by whom it concerns. */
@ApplicationScoped
class Determinations implements PanacheRepositoryBase<Determination, UUID> {
    private final Departments departments;
    private final OrganRegister organs;
    private final StoredJson json;
    private final Clock clock;

    Determinations(Departments departments, OrganRegister organs, StoredJson json, Clock clock) {
        this.departments = departments;
        this.organs = organs;
        this.json = json;
        this.clock = clock;
    }

    Uni<Determination> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** As {@link #require}, and nobody else changes it until the end of the transaction. */
    Uni<Determination> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The finding if it concerns the actor; what one may not see answers 404. */
    Uni<Determination> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> isVisible(found, actor).invoke(visible -> {
            if (!visible) {
                throw Problem.notFound();
            }
        }));
    }

    /** The owner, whoever proposed it, and the offices that see every project; after a merger those who took over. */
    Uni<Boolean> isVisible(Determination found, Actor actor) {
        return actor.seesEveryProjectOf(found.jurisdiction()) ? Uni.createFrom().item(true) : answeredBy(actor)
                .map(codes -> codes.contains(found.ownerDepartment()) || codes.contains(found.department()));
    }

    /** The actor's department and all whose matters have come to it. */
    Uni<List<String>> answeredBy(Actor actor) {
        return departments.directory().map(directory -> directory.answeredBy(actor.department(), LocalDate.now(clock)));
    }

    /** Nobody else proposes anything against that owner until the end of the transaction. */
    Uni<Void> lockOwner(String owner) {
        return Rows.of("select code from department where code = :code for no key update", String.class).with("code", owner).list()
                .replaceWithVoid();
    }

    /** Of that kind against an owner, under way or in force; also against whom it took over from. */
    Uni<List<Determination>> standing(String owner, CauseKind kind) {
        return departments.directory().map(directory -> directory.answeredBy(owner, LocalDate.now(clock)))
                .chain(codes -> list("ownerDepartment in ?1 and kind = ?2 and state in (HEARING, FOUND) order by id", codes, kind));
    }

    /** The department the finding binds now: the one named, or the one that took over from it. */
    String ownerNow(Determination found, Directory directory) {
        return directory.answering(found.ownerDepartment(), LocalDate.now(clock)).map(Department::code).orElse(found.ownerDepartment());
    }

    /** Who may act on it for its organ. */
    Uni<Finders> finders(Determination found) {
        return departments.directory().chain(directory -> organs.of(found.jurisdiction())
                .map(holders -> new Finders(ownerNow(found, directory), holders)));
    }

    List<Remedy> remedies(Determination found) {
        return List.of(json.read(found.remediesJson(), Remedy[].class));
    }

    List<FiledDocument> evidence(Determination found) {
        return List.of(json.read(found.evidenceJson(), FiledDocument[].class));
    }

    GivenStatement statement(Determination found) {
        return found.statementJson() == null ? null : json.read(found.statementJson(), GivenStatement.class);
    }
}
