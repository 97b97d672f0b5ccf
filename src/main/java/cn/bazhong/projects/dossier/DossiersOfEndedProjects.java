package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    public Uni<Void> ended(List<Project> projects, Actor actor) {
        Map<UUID, Project> byId = projects.stream().collect(Collectors.toMap(Project::id, Function.identity(), (one, same) -> one));
        return dossiers.underWay(byId.keySet()).chain(open -> open.isEmpty() ? Uni.createFrom().voidItem()
                : events.appendAll(open.stream().map(dossier -> {
                    String why = Texts.of(Locale.CHINA, "ending.reason", byId.get(dossier.projectId()).stage());
                    dossier.end(DossierState.WITHDRAWN, why, actor, clock.instant());
                    return DossierDesk.event(dossier, DossierEvent.DOSSIER_WITHDRAWN, actor).with("reason", why);
                }).toList()));
    }
}
