package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.execution.Undertakings;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.FieldReason;
import cn.bazhong.projects.procedure.SetCondition;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all there is on the acceptance of a project, and keeps what is new of it. */
@ApplicationScoped
class AcceptanceFiles {
    private final Projects projects;
    private final Undertakings undertakings;
    private final StoredJson json;
    private final Clock clock;

    AcceptanceFiles(Projects projects, Undertakings undertakings, StoredJson json, Clock clock) {
        this.projects = projects;
        this.undertakings = undertakings;
        this.json = json;
        this.clock = clock;
    }

    /** 404 for a project one may not see. */
    Uni<AcceptanceFile> visible(UUID project, Actor reader) {
        return projects.requireVisible(project, reader).chain(this::of);
    }

    /** As it stands, and nobody else changes it until the end of the transaction. */
    Uni<AcceptanceFile> locked(UUID project) {
        return projects.findById(project, LockModeType.PESSIMISTIC_WRITE).chain(this::of);
    }

    Uni<AcceptanceFile> of(Project project) {
        UUID id = project.id();
        return course(id).chain(course -> undertakings.lots(id)
                .chain(lots -> Uni.combine().all().unis(all(TrialInterruption.class, "fromDay, id", id), all(TrialProblem.class, "number", id),
                        all(AcceptanceReport.class, "number", id), all(AcceptanceRound.class, "number", id),
                        all(RoundMaterial.class, "turn, id", id), all(Signature.class, "enteredAt, id", id)).usingConcurrencyOf(1)
                        .with((interruptions, problems, reports, rounds, materials, signatures) -> new AcceptanceFile(project,
                                projects.profile(project), course, lots, interruptions, problems, reports, rounds, materials, signatures))));
    }

    /** {@code null} before anything was entered. */
    Uni<AcceptanceCourse> course(UUID project) {
        return Panache.getSession().chain(session -> session.find(AcceptanceCourse.class, project));
    }

    /** The caller holds the lock of the project. */
    Uni<AcceptanceCourse> courseToChange(Project project) {
        return course(project.id()).chain(found -> found != null ? Uni.createFrom().item(found)
                : keep(new AcceptanceCourse(project, clock.instant())));
    }

    Uni<AcceptanceReport> report(UUID id) {
        return require(AcceptanceReport.class, id);
    }

    Uni<AcceptanceRound> round(UUID id) {
        return require(AcceptanceRound.class, id);
    }

    private static <T> Uni<T> require(Class<T> entry, UUID id) {
        return Panache.getSession().chain(session -> session.find(entry, id)).onItem().ifNull().failWith(Problem::notFound);
    }

    <T> Uni<T> keep(T entry) {
        return Panache.getSession().chain(session -> session.persist(entry)).replaceWith(entry);
    }

    Uni<Void> keepAll(List<?> entries) {
        return entries.isEmpty() ? Uni.createFrom().voidItem()
                : Panache.getSession().chain(session -> session.persistAll(entries.toArray()));
    }

    static Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    /** What is open on projects that come to their end. */
    <T> Uni<List<T>> of(Class<T> entry, Collection<UUID> projects) {
        return Panache.getSession().chain(session -> session.createQuery(
                "from " + entry.getSimpleName() + " e where e.projectId in :projects", entry)
                .setParameter("projects", projects).getResultList());
    }

    AcceptanceContent content(AcceptanceRound round) {
        return json.read(round.contentJson(), AcceptanceContent.class);
    }

    List<Turn> turns(AcceptanceRound round) {
        return List.of(json.read(round.turnsJson(), Turn[].class));
    }

    List<SetCondition> items(Signature signature) {
        return List.of(json.read(signature.itemsJson(), SetCondition[].class));
    }

    List<FieldReason> refused(Signature signature) {
        return List.of(json.read(signature.refusedJson(), FieldReason[].class));
    }

    FileUpstreamAcceptance upstream(AcceptanceReport report) {
        return json.read(report.contentJson(), FileUpstreamAcceptance.class);
    }

    /** Of which materials a ground stands for why they are not there. */
    Uni<Set<MaterialKind>> grounds(UUID round) {
        return Panache.getSession().chain(session -> session.createQuery(
                "from RoundMaterial m where m.roundId = :round order by m.turn", RoundMaterial.class).setParameter("round", round)
                .getResultList()).map(found -> found.stream().collect(Collectors.toMap(RoundMaterial::kind, Function.identity(),
                        (earlier, later) -> later)).values().stream().filter(one -> one.notApplicable() != null)
                        .map(RoundMaterial::kind).collect(Collectors.toSet()));
    }

    private static <T> Uni<List<T>> all(Class<T> entry, String order, UUID project) {
        return Panache.getSession().chain(session -> session.createQuery(
                "from " + entry.getSimpleName() + " e where e.projectId = :project order by " + order, entry)
                .setParameter("project", project).getResultList());
    }
}
