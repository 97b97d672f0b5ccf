package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Trial operation: its start, what interrupts it, what goes wrong on it (A28). */
@ApplicationScoped
class TrialDesk {
    private final AcceptanceDesk desk;
    private final AcceptanceFiles files;
    private final Projects projects;
    private final Policies policies;
    private final Ids ids;
    private final Clock clock;

    TrialDesk(AcceptanceDesk desk, AcceptanceFiles files, Projects projects, Policies policies, Ids ids, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.projects = projects;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<AcceptanceFile> start(UUID project, IfMatch ifMatch, LocalDate startedOn, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.startTrial(file));
            AcceptanceDesk.requireBetween("startedOn", startedOn, file.completedOn().orElseThrow(), today());
            return policies.inForce(file.project().jurisdiction(), startedOn)
                    .chain(policy -> files.courseToChange(file.project()).invoke(course -> course.startTrial(startedOn, policy)))
                    .chain(course -> projects.take(file.project(), Transition.START_TRIAL, actor)
                            .replaceWith(told(file, AcceptanceEvent.TRIAL_STARTED, actor).with("startedOn", startedOn.toString())
                                    .with("months", course.trialMonths()).legallyOn(startedOn)));
        });
    }

    Uni<AcceptanceFile> interrupt(UUID project, IfMatch ifMatch, InterruptTrial interruption, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.interrupt(file, today()));
            AcceptanceDesk.requireBetween("from", interruption.from(), file.course().trialStartedOn(), today());
            if (interruption.to() != null) {
                AcceptanceDesk.requireBetween("to", interruption.to(), interruption.from(), today());
            }
            return files.keep(new TrialInterruption(ids.next(), project, false, interruption, actor, clock.instant()))
                    .replaceWith(told(file, AcceptanceEvent.TRIAL_INTERRUPTED, actor).with("from", interruption.from().toString())
                            .with("to", interruption.to() == null ? null : interruption.to().toString())
                            .with("reason", interruption.reason().strip()));
        });
    }

    Uni<AcceptanceFile> endInterruption(UUID project, UUID id, IfMatch ifMatch, LocalDate lastDay, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            TrialInterruption found = file.interruptions().stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(Problem::notFound);
            Obstacle.refuse(AcceptanceGuards.endInterruption(file, found));
            AcceptanceDesk.requireBetween("to", lastDay, found.from(), today());
            found.end(lastDay);
            return Uni.createFrom().item(told(file, AcceptanceEvent.TRIAL_WENT_ON, actor).with("from", found.from().toString())
                    .with("to", lastDay.toString()));
        });
    }

    Uni<AcceptanceFile> enterProblem(UUID project, IfMatch ifMatch, EnterTrialProblem problem, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(AcceptanceGuards.trial(file));
            AcceptanceDesk.requireBetween("noticedOn", problem.noticedOn(), file.course().trialStartedOn(), today());
            return files.keep(new TrialProblem(ids.next(), project, file.problems().size() + 1, problem, actor, clock.instant()))
                    .map(kept -> told(file, AcceptanceEvent.TRIAL_PROBLEM_ENTERED, actor).with("number", kept.number())
                            .with("what", kept.what()).with("serious", kept.isSerious()).legallyOn(problem.noticedOn()));
        });
    }

    Uni<AcceptanceFile> solveProblem(UUID project, UUID id, IfMatch ifMatch, SolveTrialProblem solved, Actor actor) {
        return desk.enter(project, ifMatch, actor, file -> {
            TrialProblem found = file.problems().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
            Obstacle.refuse(AcceptanceGuards.solve(file, found));
            AcceptanceDesk.requireBetween("solvedOn", solved.solvedOn(), found.noticedOn(), today());
            found.solve(solved.solvedOn(), solved.solution().strip());
            return Uni.createFrom().item(told(file, AcceptanceEvent.TRIAL_PROBLEM_SOLVED, actor).with("number", found.number())
                    .with("solution", found.solution()).legallyOn(solved.solvedOn()));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NewEvent told(AcceptanceFile file, AcceptanceEvent type, Actor actor) {
        return AcceptanceDesk.told(file, type, Article.A28, actor);
    }
}
