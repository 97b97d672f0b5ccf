package cn.bazhong.projects.operation;

import cn.bazhong.projects.acceptance.AcceptedMaterial;
import cn.bazhong.projects.acceptance.GoLive;
import cn.bazhong.projects.acceptance.GoLives;
import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** From a project to its operation; what begins when it is accepted, and what becomes of it when it ends (A8, A45). */
@ApplicationScoped
class OperationsOfProject implements ProjectFollower, ProjectActions {
    private static final Set<Stage> POSSIBLE = EnumSet.of(Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED, Stage.ACCEPTED, Stage.IN_OPERATION,
            Stage.DECOMMISSIONED);

    private final OperationFiles files;
    private final OperationDuties duties;
    private final OmBudgets budgets;
    private final CloudRequests cloud;
    private final GoLives dates;
    private final Projects projects;
    private final Policies policies;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    OperationsOfProject(OperationFiles files, OperationDuties duties, OmBudgets budgets, CloudRequests cloud, GoLives dates, Projects projects,
            Policies policies, Events events, Ids ids, Clock clock) {
        this.files = files;
        this.duties = duties;
        this.budgets = budgets;
        this.cloud = cloud;
        this.dates = dates;
        this.projects = projects;
        this.policies = policies;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return Uni.createFrom().item(POSSIBLE.contains(project.stage()) ? List.of(Action.of("open-operation", "GET",
                OperationViews.HOME + "/" + project.id(), List.of(), locale)) : List.of());
    }

    /** What it replaces has to be shut down from now on, and what it was accepted with has to be renewed in time. */
    @Override
    public Uni<Void> moved(Project project, Actor actor) {
        return switch (project.stage()) {
            case ACCEPTED -> dates.of(project.id()).map(GoLive::acceptedOn).map(on -> on == null ? LocalDate.now(clock) : on)
                    .chain(on -> files.of(project).call(file -> begin(file, on)).chain(() -> files.of(project)).chain(duties::follow));
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> begin(OperationFile file, LocalDate acceptedOn) {
        Project project = file.project();
        List<ProjectProfile.ReplacedSystem> named = file.systems().isEmpty() ? projects.profile(project).systemsReplaced().stream()
                .filter(one -> one.name() != null && !one.name().isBlank()).toList() : List.of();
        List<ReplacedSystem> systems = IntStream.range(0, named.size())
                .mapToObj(i -> new ReplacedSystem(ids.next(), project, i + 1, named.get(i), acceptedOn)).toList();
        return files.keepAll(systems).chain(() -> dates.materials(project.id()))
                .chain(materials -> policies.inForce(project.jurisdiction(), acceptedOn).chain(policy -> files.keepAll(
                        assessments(file, materials, acceptedOn, policy.policy().assessmentValidMonths()))))
                .chain(OperationFiles::flush);
    }

    private List<Assessment> assessments(OperationFile file, List<AcceptedMaterial> materials, LocalDate on, @Nullable Integer months) {
        return !file.assessments().isEmpty() ? List.of() : materials.stream().flatMap(material -> AssessmentKind.of(material.kind()).stream()
                .map(kind -> Assessment.ofAcceptance(ids.next(), file.project(), kind, material, on, months))).toList();
    }

    /** Nothing is applied for any more, nobody is reminded, and its cloud is free. */
    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return budgets.open(ended.ids()).invoke(open -> open.forEach(OmBudget::end))
                .chain(() -> cloud.open(ended.ids())).invoke(open -> open.forEach(CloudRequest::end))
                .chain(() -> concerned(ended)).chain(concerned -> Multi.createFrom().iterable(concerned)
                        .onItem().transformToUniAndConcatenate(project -> end(project, ended.why(project.id()), actor))
                        .collect().last().replaceWithVoid());
    }

    /** Most projects that end have nothing that runs. */
    private Uni<List<Project>> concerned(EndedProjects ended) {
        return Rows.of("""
                select project_id from operation where project_id = any(:projects) and not ended
                union select project_id from cloud_request where project_id = any(:projects) and state = 'GRANTED'""", UUID.class)
                .with("projects", ended.ids().toArray(UUID[]::new)).list()
                .map(found -> ended.projects().stream().filter(project -> found.contains(project.id())).toList());
    }

    private Uni<Void> end(Project project, String why, Actor actor) {
        return files.of(project).call(file -> release(file, why, actor)).invoke(file -> {
            if (file.entered() != null) {
                file.entered().end();
            }
        }).chain(OperationFiles::flush);
    }

    private Uni<Void> release(OperationFile file, String why, Actor actor) {
        return cloud.standing(file.id()).chain(standing -> {
            ReleaseCloud all = new ReleaseCloud(standing, LocalDate.now(clock), why);
            return standing.isNothing() ? Uni.createFrom().voidItem() : files.keep(new CloudRelease(ids.next(), file.id(), all, actor,
                    clock.instant())).chain(() -> events.append(RunningDesk.released(file, all, actor))).replaceWithVoid();
        });
    }
}
