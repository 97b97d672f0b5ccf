package cn.bazhong.projects.incident;

import cn.bazhong.projects.execution.Undertakings;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.request.SuspendedParts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/** An incident is over when what was suspended for it goes on, or when its project is (A26). */
@ApplicationScoped
class SuspensionsOfIncidents implements ProjectFollower, SuspendedParts {
    private final Incidents incidents;
    private final Undertakings undertakings;
    private final Clock clock;

    SuspensionsOfIncidents(Incidents incidents, Undertakings undertakings, Clock clock) {
        this.incidents = incidents;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> any(UUID project) {
        return incidents.count("projectId = ?1 and state = SUSPENDED and lotId is not null", project).map(found -> found > 0);
    }

    @Override
    public Uni<Void> release(Project project, Actor actor) {
        return resume(project, incident -> incident.lotId() != null).chain(() -> undertakings.release(project, actor));
    }

    @Override
    public Uni<Void> held(Project project, Actor actor) {
        return project.hold().isHeld() ? Uni.createFrom().voidItem() : resume(project, incident -> incident.lotId() == null);
    }

    private Uni<Void> resume(Project project, Predicate<Incident> which) {
        return incidents.suspending(project.id()).invoke(found -> found.stream().filter(which)
                .forEach(incident -> incident.resume(clock.instant()))).replaceWithVoid();
    }

    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return incidents.open(ended.ids()).invoke(found -> found.forEach(Incident::end)).replaceWithVoid();
    }
}
