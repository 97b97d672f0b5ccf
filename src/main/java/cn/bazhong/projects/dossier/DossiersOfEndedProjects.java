package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A dossier that is written or under way ends with its project; what was approved stays approved. */
@ApplicationScoped
class DossiersOfEndedProjects implements ProjectFollower {
    private final Dossiers dossiers;
    private final Events events;
    private final Clock clock;

    DossiersOfEndedProjects(Dossiers dossiers, Events events, Clock clock) {
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return dossiers.underWay(ended.ids()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(dossier -> {
                    String why = ended.why(dossier.projectId());
                    dossier.end(DossierState.WITHDRAWN, why, actor, clock.instant());
                    return DossierDesk.event(dossier, DossierEvent.DOSSIER_WITHDRAWN, actor).with("reason", why);
                }).toList()));
    }
}
