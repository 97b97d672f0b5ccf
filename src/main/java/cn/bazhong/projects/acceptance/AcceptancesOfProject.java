package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** From a project to its acceptance; and what becomes of it when the project ends or is suspended. */
@ApplicationScoped
class AcceptancesOfProject implements ProjectFollower, ProjectActions {
    /** Before, no project has one. */
    private static final Set<Stage> POSSIBLE = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED, Stage.ACCEPTED,
            Stage.IN_OPERATION, Stage.DECOMMISSIONED);
    private static final Set<Stage> ON_TRIAL = EnumSet.of(Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED);

    private final AcceptanceFiles files;
    private final AcceptanceDesk desk;
    private final OverdueCauses causes;
    private final Ids ids;
    private final Clock clock;

    AcceptancesOfProject(AcceptanceFiles files, AcceptanceDesk desk, OverdueCauses causes, Ids ids, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.causes = causes;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return Uni.createFrom().item(POSSIBLE.contains(project.stage()) ? List.of(Action.of("open-acceptance", "GET",
                AcceptanceViews.HOME + "/" + project.id(), List.of(), locale)) : List.of());
    }

    /** What is over is accepted no more, and nobody is restricted for want of it. */
    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        Set<UUID> over = ended.ids();
        LocalDate today = LocalDate.now(clock);
        return files.of(AcceptanceCourse.class, over)
                .invoke(found -> found.forEach(course -> course.stand(AcceptanceState.ENDED, clock.instant())))
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : files.of(AcceptanceReport.class, over)
                        .invoke(reports -> reports.stream().filter(one -> one.state().isOpen()).forEach(AcceptanceReport::end))
                        .chain(() -> files.of(AcceptanceRound.class, over))
                        .invoke(rounds -> rounds.stream().filter(one -> one.state().isOpen())
                                .forEach(round -> round.close(RoundState.ENDED, today)))
                        .chain(() -> causes.end(over)));
    }

    /** A day on which the project was suspended is no day of its trial (A28). */
    @Override
    public Uni<Void> held(Project project, Actor actor) {
        return !ON_TRIAL.contains(project.stage()) ? Uni.createFrom().voidItem() : files.of(project)
                .chain(file -> file.course() == null ? Uni.createFrom().voidItem()
                        : interrupt(file, actor).chain(() -> desk.entered(project)).replaceWithVoid());
    }

    private Uni<Void> interrupt(AcceptanceFile file, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (file.project().hold().isHeld()) {
            String why = Texts.of(Locale.CHINA, "hold." + file.project().hold());
            return files.keep(new TrialInterruption(ids.next(), file.id(), true, new InterruptTrial(today, null, why), actor,
                    clock.instant())).replaceWithVoid();
        }
        file.interruptions().stream().filter(one -> one.isSuspension() && one.isOpen()).forEach(one -> one.end(today));
        return Uni.createFrom().voidItem();
    }
}
