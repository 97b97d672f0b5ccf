package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** After acceptance: the day a system goes live, and the day it is shut down (A8, A42). */
@ApplicationScoped
class OperationDesk {
    private final AcceptanceDesk desk;
    private final Projects projects;
    private final Clock clock;

    OperationDesk(AcceptanceDesk desk, Projects projects, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.clock = clock;
    }

    Uni<AcceptanceFile> operate(UUID project, IfMatch ifMatch, LocalDate since, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.operate(file));
            AcceptanceDesk.requireBetween("since", since, file.course().acceptedOn(), LocalDate.now(clock));
            file.course().operate(since);
            return projects.take(file.project(), Transition.PUT_INTO_OPERATION, actor)
                    .replaceWith(AcceptanceDesk.told(file, AcceptanceEvent.WENT_INTO_OPERATION, Article.A42, actor)
                            .with("since", since.toString()).legallyOn(since));
        });
    }

    Uni<AcceptanceFile> decommission(UUID project, IfMatch ifMatch, DecommissionSystem shutdown, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.decommission(file));
            AcceptanceDesk.requireBetween("on", shutdown.on(), file.course().inOperationSince(), LocalDate.now(clock));
            file.course().decommission(shutdown);
            return projects.take(file.project(), Transition.DECOMMISSION, actor)
                    .replaceWith(AcceptanceDesk.told(file, AcceptanceEvent.SYSTEM_DECOMMISSIONED, Article.A8, actor)
                            .with("on", shutdown.on().toString()).with("reason", shutdown.reason().strip())
                            .with("dataDisposal", shutdown.dataDisposal().strip()).with("assets", shutdown.assets().strip()).legallyOn(shutdown.on()));
        });
    }
}
