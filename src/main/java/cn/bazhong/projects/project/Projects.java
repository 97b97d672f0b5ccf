package cn.bazhong.projects.project;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The projects. What happens to one is an event in its own chain, written with the change. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {
    private final ProjectAccess access;
    private final Followers followers;
    private final Events events;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    Projects(ProjectAccess access, Followers followers, Events events, ObjectMapper json, Ids ids, Clock clock) {
        this.access = access;
        this.followers = followers;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Project> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The project if the actor may see it; what one may not see answers 404. */
    public Uni<Project> requireVisible(UUID id, Actor actor) {
        return require(id).call(project -> isVisible(project.id(), actor).invoke(Projects::hideUnless));
    }

    public Uni<Boolean> isVisible(UUID project, Actor actor) {
        return actor.seesEveryProject() ? Uni.createFrom().item(true) : access.exists(actor, project);
    }

    /**
     * Lets persons read projects beside what their department sees: exactly these persons exactly these projects, in place
     * of whatever {@code source} gave before.
     *
     * @param source  what gives the access, for example a session on whose agenda the projects are
     * @param persons user ids
     */
    public Uni<Void> openTo(Set<String> persons, Set<UUID> projects, UUID source) {
        return access.open(source, projects, persons);
    }

    /** Lets departments read the project for good because they were asked about it (A20). */
    public Uni<Void> consult(Project project, Set<String> departments) {
        return access.admit(project, departments, "CONSULTED");
    }

    /** Lets departments read the project for good because they take part in it (A22). */
    public Uni<Void> letTakePart(Project project, Set<String> departments) {
        return access.admit(project, departments, "PARTICIPANT");
    }

    /** Stage of a project that a department sees; {@code null} where it sees none by that id. */
    public Uni<Stage> stageSeenBy(String department, UUID project) {
        return Rows.of("""
                select p.stage from project p join project_access a on a.project_id = p.id
                where p.id = :project and a.department = :department""", String.class)
                .with("project", project).with("department", department).oneOrNull()
                .map(stage -> stage == null ? null : Stage.valueOf(stage));
    }

    /** Whether a decision of that kind was ever frozen for the project, for example that it was listed (A15). */
    public Uni<Boolean> hasBaseline(UUID project, Baseline.Kind kind) {
        return Rows.of("select exists (select 1 from baseline where project_id = :project and kind = :kind)", Boolean.class)
                .with("project", project).with("kind", kind.name()).one();
    }

    /** Which stages it has reached, each with the day on which it first did. */
    public Uni<Map<Stage, LocalDate>> reached(UUID project) {
        return events.ofSubject(new Subject(SubjectType.PROJECT, project), ProjectEvent.STAGE_CHANGED).map(moves -> {
            Map<Stage, LocalDate> reached = new EnumMap<>(Stage.class);
            moves.forEach(move -> reached.putIfAbsent(Stage.valueOf((String) move.payload().get("to")), move.legalDate()));
            return reached;
        });
    }

    /** Registers a project with its first application: it gets its code and is PROPOSED (A14). */
    public Uni<Project> register(int year, String ownerDepartment, String jurisdiction, ProjectProfile profile, Actor actor) {
        return nextCode(year).chain(code -> {
            Project project = new Project(ids.next(), code, year, ownerDepartment, jurisdiction, clock.instant());
            project.describe(profile, write(profile), clock.instant());
            return persistAndFlush(project)
                    .call(() -> access.grant(project, profile))
                    .call(() -> events.append(ProjectEvents.of(project, ProjectEvent.PROJECT_REGISTERED, actor)
                            .with("code", code).with("name", project.name())
                            .with("totalInvestment", project.totalInvestment())));
        });
    }

    /** Takes over what was resubmitted. */
    public Uni<Void> describe(Project project, ProjectProfile profile) {
        project.describe(profile, write(profile), clock.instant());
        return access.grant(project, profile);
    }

    /** Moves the project along its lifecycle and records it, or refuses with the article that stops it. */
    public Uni<Void> take(Project project, Transition transition, Actor actor) {
        return events.append(ProjectEvents.taken(project, transition, clock.instant(), actor))
                .chain(() -> followers.moved(project, actor));
    }

    /**
     * Suspends a project, or lets it go on again; refuses where it cannot be, with the article the hold rests on. A hold on
     * one lot is kept with the lot.
     *
     * @param hold {@link Hold#NONE} lifts the one it is on
     */
    public Uni<Void> hold(Project project, Hold hold, Actor actor) {
        return events.append(ProjectEvents.held(project, hold, clock.instant(), actor))
                .chain(() -> followers.held(project, actor));
    }

    /** Applies for another year's list. */
    public Uni<Void> applyAgain(Project project, int year, Actor actor) {
        project.appliesFor(year);
        return take(project, Transition.APPLY_AGAIN, actor);
    }

    /** What was last submitted of it. */
    public ProjectProfile profile(Project project) {
        return read(project.profileJson());
    }

    private Uni<String> nextCode(int year) {
        return Rows.of("""
                insert into project_number as n (year, last) values (:year, 1)
                on conflict (year) do update set last = n.last + 1 returning last""", Integer.class)
                .with("year", year).one().map(number -> code(year, number));
    }

    static String code(int year, int number) {
        return "BZ-%d-%04d".formatted(year, number);
    }

    private static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }

    private String write(ProjectProfile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A profile is plain data", impossible);
        }
    }

    private ProjectProfile read(String text) {
        try {
            return json.readValue(text, ProjectProfile.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by this class", impossible);
        }
    }
}
