package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.text.Texts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Stops the clocks of a suspended project's steps, and sets them going again (A26, A43). */
@ApplicationScoped
class Suspensions {
    private static final List<ProcedureKind> STANDING_STILL =
            Arrays.stream(ProcedureKind.values()).filter(ProcedureKind::standsStillUnderHold).toList();
    private static final String OPEN = """
            select s from Step s join Procedure p on p.id = s.procedureId
            where p.projectId = :project and p.state = RUNNING and p.kind in :kinds and s.state = OPEN and s.suspended = :suspended
            order by s.id""";

    private final Pauses pauses;
    private final TimeLimits limits;
    private final Projects projects;
    private final Ids ids;
    private final Clock clock;

    Suspensions(Pauses pauses, TimeLimits limits, Projects projects, Ids ids, Clock clock) {
        this.pauses = pauses;
        this.limits = limits;
        this.projects = projects;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> stop(Project project, String by) {
        return open(project, false).chain(steps -> suspend(steps, project, by));
    }

    Uni<Void> goOn(Project project) {
        return open(project, true).chain(steps -> steps.isEmpty() ? Uni.createFrom().voidItem() : release(steps));
    }

    /** What opens while the project is suspended stands still from the beginning. */
    Uni<Void> follow(Procedure procedure, List<Step> opened, String by) {
        return opened.isEmpty() || procedure.projectId() == null || !procedure.kind().standsStillUnderHold()
                ? Uni.createFrom().voidItem() : projects.require(procedure.projectId())
                        .chain(project -> project.hold().isHeld() ? suspend(opened, project, by) : Uni.createFrom().voidItem());
    }

    private static Uni<List<Step>> open(Project project, boolean suspended) {
        return Panache.getSession().chain(session -> session.createQuery(OPEN, Step.class).setParameter("project", project.id())
                .setParameter("kinds", STANDING_STILL).setParameter("suspended", suspended).getResultList());
    }

    private Uni<Void> suspend(List<Step> steps, Project project, String by) {
        if (steps.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        String why = Texts.of(Locale.CHINA, "hold." + project.hold());
        steps.forEach(Step::suspend);
        return pauses.persist(steps.stream().map(step -> new Pause(ids.next(), step, Pause.Cause.SUSPENSION, why, by, now)));
    }

    private Uni<Void> release(List<Step> steps) {
        List<UUID> those = steps.stream().map(Step::id).toList();
        return pauses.suspending(those).invoke(running -> running.forEach(pause -> pause.end(null, null, clock.instant())))
                .chain(pauses::flush).chain(() -> pauses.onTheClock(those))
                .chain(stood -> Multi.createFrom().iterable(steps).onItem().transformToUniAndConcatenate(step ->
                        limits.resumed(step, stood.getOrDefault(step.id(), List.of())).invoke(step::release)).collect().last())
                .replaceWithVoid();
    }
}
