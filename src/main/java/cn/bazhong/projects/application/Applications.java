package cn.bazhong.projects.application;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.FieldReason;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The applications of all departments. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {
    private final Projects projects;
    private final ObjectMapper json;

    Applications(Projects projects, ObjectMapper json) {
        this.projects = projects;
        this.json = json;
    }

    Uni<Application> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The application if the actor may see it; what one may not see answers 404. */
    Uni<Application> requireVisible(UUID id, Actor actor) {
        return require(id).call(found -> isVisible(found, actor).invoke(Applications::hideUnless));
    }

    /** One of the actor's own department; of another's it may at most see. */
    Uni<Application> requireOwn(UUID id, Actor actor) {
        return requireVisible(id, actor).invoke(found -> refuseStranger(found, actor));
    }

    /**
     * A draft is its department's alone. What was submitted is seen by all who see its project: the offices that look over
     * the whole city, and who takes part in it (A22).
     */
    Uni<Boolean> isVisible(Application application, Actor actor) {
        if (actor.isOf(application.ownerDepartment()) || !application.wasSubmitted()) {
            return Uni.createFrom().item(actor.isOf(application.ownerDepartment()));
        }
        return projects.isVisible(application.projectId(), actor);
    }

    /** Keeps others from changing it until the transaction ends; 412 where somebody has since it was read. */
    Uni<Application> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The applications of a list in a state that were submitted, the oldest first. */
    Uni<List<Application>> ofList(UUID list, ApplicationState state) {
        return find("listId = ?1 and state = ?2 and submittedAt is not null order by id", list, state).list();
    }

    Uni<Long> countOfList(UUID list, ApplicationState state) {
        return count("listId = ?1 and state = ?2 and submittedAt is not null", list, state);
    }

    /** How many were made for a project and a list, and not taken back. */
    Uni<Long> countStanding(UUID list, UUID project) {
        return count("listId = ?1 and projectId = ?2 and state <> ?3", list, project, ApplicationState.WITHDRAWN);
    }

    /** The applications made for a project, the latest first. */
    Uni<List<Application>> ofProject(UUID project) {
        return find("projectId = ?1 order by createdAt desc", project).list();
    }

    ProjectProfile profile(Application application) {
        return read(application.profileJson(), ProjectProfile.class);
    }

    List<Confirmation> confirmations(Application application) {
        return List.of(read(application.confirmationsJson(), Confirmation[].class));
    }

    List<FieldReason> returnedFields(Application application) {
        return List.of(read(application.returnedFieldsJson(), FieldReason[].class));
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by this class", impossible);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Profiles, words and reasons are plain data", impossible);
        }
    }

    private static void refuseStranger(Application application, Actor actor) {
        if (!actor.isOf(application.ownerDepartment())) {
            throw Problem.notPermitted(Article.A14, "not-your-application");
        }
    }

    private static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }
}
