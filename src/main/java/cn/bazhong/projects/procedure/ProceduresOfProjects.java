package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectFollower;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** What is under way on projects ends with them, and stands still while they are suspended. */
@ApplicationScoped
class ProceduresOfProjects implements ProjectFollower {
    private final Proceedings proceedings;
    private final Suspensions suspensions;
    private final Aftermath aftermath;
    private final FollowUps followUps;
    private final Clock clock;

    ProceduresOfProjects(Proceedings proceedings, Suspensions suspensions, Aftermath aftermath, FollowUps followUps, Clock clock) {
        this.proceedings = proceedings;
        this.suspensions = suspensions;
        this.aftermath = aftermath;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return proceedings.endAll(ended.projects(), actor).chain(() -> voidObligations(ended.ids()));
    }

    /** Nothing is owed on a project that is over. */
    private Uni<Void> voidObligations(Set<UUID> projects) {
        return Panache.getSession().chain(session -> session.flush().chain(() -> session.createNativeQuery("""
                update obligation set state = 'VOID', closed_at = :at, version = version + 1
                where project_id = any(:projects) and state = 'OPEN'""")
                .setParameter("at", clock.instant()).setParameter("projects", projects.toArray(UUID[]::new)).executeUpdate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> held(Project project, Actor actor) {
        Uni<Void> moved = project.hold().isHeld() ? suspensions.stop(project, actor.name()) : suspensions.goOn(project);
        return moved.chain(() -> aftermath.keepDuties(project.id())).chain(() -> followUps.keepOfProject(project.id()));
    }
}
