package cn.bazhong.projects.application;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Given;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where whoever screens an application says what it thinks of each declaration of the negative list (A8). */
@ApplicationScoped
class ScreeningDesk {
    private final Applications applications;
    private final Procedures procedures;
    private final Events events;
    private final Clock clock;

    ScreeningDesk(Applications applications, Procedures procedures, Events events, Clock clock) {
        this.applications = applications;
        this.procedures = procedures;
        this.events = events;
        this.clock = clock;
    }

    Uni<Application> confirm(UUID id, IfMatch ifMatch, ConfirmDeclarations words, Actor actor) {
        refuseWhatDoesNotFit(words.confirmations());
        return applications.requireVisible(id, actor)
                .call(found -> procedures.openStep(ProcedureKind.APPLICATION, id)
                        .invoke(step -> refuseUnseated(step, found, actor)))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> found.confirm(applications.write(words.confirmations()), actor, clock.instant()))
                .call(found -> events.append(ApplicationEvents.confirmed(found, words.confirmations(), actor)))
                .call(applications::flush);
    }

    private static void refuseUnseated(Step open, Application application, Actor actor) {
        Obstacle.refuse(ApplicationGuards.confirm(application.state()));
        Seats.obstacles(open, application.ownerDepartment(), actor).stream().findFirst().ifPresent(obstacle -> {
            throw Problem.notPermitted(obstacle.article(), obstacle.detail());
        });
    }

    static void refuseWhatDoesNotFit(List<Confirmation> words) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Confirmation word = words.get(i);
            if (words.subList(0, i).stream().anyMatch(before -> before.item().equals(word.item()))) {
                violations.add(new Violation("confirmations[" + i + "].item", "item-twice"));
            }
            if (!word.confirmed() && !Given.isGiven(word.remark())) {
                violations.add(new Violation("confirmations[" + i + "].remark", "reason-required"));
            }
        }
        Problem.refuse(violations);
    }
}
