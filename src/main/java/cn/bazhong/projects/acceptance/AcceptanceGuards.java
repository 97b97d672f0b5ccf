package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Lifecycle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Deadline;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Why something cannot be done on the way to acceptance now. Pure; the same answers feed the buttons and guard the calls. */
final class AcceptanceGuards {
    private static final Set<Stage> OF_LOTS = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED);
    private static final Set<Stage> ON_TRIAL = EnumSet.of(Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED);

    private AcceptanceGuards() {
    }

    /** When all contents are there, and nothing stands still (A28). */
    static List<Obstacle> startTrial(AcceptanceFile file) {
        List<Obstacle> moved = moved(file.project(), Transition.START_TRIAL);
        return moved.isEmpty() ? contents(file, Article.A28) : moved;
    }

    /** What was built is complete, lot by lot. */
    private static List<Obstacle> contents(AcceptanceFile file, Article article) {
        if (file.lots().isEmpty()) {
            return List.of(Obstacle.of(article, "acceptance-no-lots"));
        }
        List<Integer> open = file.lots().stream().filter(lot -> lot.completedOn() == null).map(Standing.LotRef::number).toList();
        return open.isEmpty() ? List.of() : List.of(Obstacle.of(article, "acceptance-lots-open",
                open.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** Once acceptance is overdue, the trial is not made longer afterwards (A30). */
    static List<Obstacle> interrupt(AcceptanceFile file, LocalDate today) {
        List<Obstacle> on = trial(file);
        if (!on.isEmpty()) {
            return on;
        }
        if (file.interruptions().stream().anyMatch(TrialInterruption::isOpen)) {
            return List.of(Obstacle.of(Article.A28, "interruption-open"));
        }
        return file.course().isOverdue(today) ? List.of(Obstacle.of(Article.A30, "trial-over", file.course().dueOn())) : List.of();
    }

    static List<Obstacle> endInterruption(AcceptanceFile file, TrialInterruption interruption) {
        if (!interruption.isOpen()) {
            return List.of(Obstacle.of(Article.A28, "interruption-ended", interruption.to()));
        }
        return interruption.isSuspension() ? List.of(Obstacle.of(Article.A28, "interruption-by-suspension")) : trial(file);
    }

    static List<Obstacle> trial(AcceptanceFile file) {
        return ON_TRIAL.contains(file.project().stage()) ? List.of() : List.of(Obstacle.of(Article.A28, "trial-not-on", file.project().stage()));
    }

    static List<Obstacle> solve(AcceptanceFile file, TrialProblem problem) {
        return problem.isSolved() ? List.of(Obstacle.of(Article.A28, "trial-problem-solved", problem.number())) : trial(file);
    }

    /** After a trial of its full time, without a serious problem left open (A28). */
    static List<Obstacle> preAccept(AcceptanceFile file, LocalDate today) {
        List<Obstacle> moved = moved(file.project(), Transition.PRE_ACCEPT);
        List<Obstacle> waits = handIn(file, ReportKind.PRE_ACCEPTANCE, null);
        return !moved.isEmpty() ? moved : !waits.isEmpty() ? waits : trialDone(file, today);
    }

    private static List<Obstacle> trialDone(AcceptanceFile file, LocalDate today) {
        Optional<Deadline> end = file.trialEnd();
        if (end.isEmpty()) {
            return List.of(Obstacle.of(Article.A28, "trial-interrupted"));
        }
        if (end.get().due().isAfter(today)) {
            return List.of(Obstacle.of(Article.A28, "trial-not-over", end.get().due()));
        }
        return file.seriousProblems().isEmpty() ? List.of()
                : List.of(Obstacle.of(Article.A28, "trial-problems-open", file.seriousProblems().size()));
    }

    /** One at a time waits to be taken on file. */
    private static List<Obstacle> handIn(AcceptanceFile file, ReportKind kind, UUID lot) {
        boolean waits = file.reports().stream().anyMatch(one -> one.kind() == kind && one.state() == ReportState.HANDED_IN
                && Objects.equals(one.lotId(), lot));
        return waits ? List.of(Obstacle.of(kind.article(), "acceptance-report-waits", kind)) : List.of();
    }

    static List<Obstacle> acceptLot(AcceptanceFile file) {
        if (!OF_LOTS.contains(file.project().stage())) {
            return List.of(Obstacle.of(Article.A29, "acceptance-not-at", file.project().stage()));
        }
        return file.lots().stream().anyMatch(lot -> lot.completedOn() != null) ? held(file.project())
                : List.of(Obstacle.of(Article.A28, "acceptance-no-lot-complete"));
    }

    /** Of a lot that is complete and not accepted yet. */
    static List<Obstacle> acceptLot(AcceptanceFile file, UUID lot) {
        List<Obstacle> waits = handIn(file, ReportKind.INTERIM, lot);
        boolean accepted = file.reports().stream().anyMatch(one -> lot.equals(one.lotId()) && one.state() == ReportState.FILED && one.passed());
        return !waits.isEmpty() ? waits : accepted ? List.of(Obstacle.of(Article.A29, "acceptance-lot-accepted")) : acceptLot(file);
    }

    static List<Obstacle> noteUpstream(AcceptanceFile file) {
        return upstream(file);
    }

    static List<Obstacle> acceptUpstream(AcceptanceFile file) {
        List<Obstacle> upstream = upstream(file);
        return upstream.isEmpty() ? handIn(file, ReportKind.UPSTREAM, null) : upstream;
    }

    private static List<Obstacle> upstream(AcceptanceFile file) {
        return file.isUpstream() ? moved(file.project(), Transition.ACCEPT_UPSTREAM) : List.of(Obstacle.of(Article.A31, "acceptance-not-upstream"));
    }

    /** Materials may be put together from the first day on, unless somebody is signing. */
    static List<Obstacle> write(AcceptanceFile file) {
        if (file.isUpstream()) {
            return List.of(Obstacle.of(Article.A31, "acceptance-upstream"));
        }
        if (!OF_LOTS.contains(file.project().stage())) {
            return List.of(Obstacle.of(Article.A29, "acceptance-not-at", file.project().stage()));
        }
        return file.openRound().filter(round -> round.state().isUnderWay()).map(round ->
                List.of(Obstacle.of(Article.A29, "acceptance-under-way", round.number(), round.state()))).orElse(List.of());
    }

    /** Only after a pre-acceptance on file (A28), or, of a mere service, when all of it is there. */
    static List<Obstacle> convene(AcceptanceFile file) {
        List<Obstacle> written = write(file);
        if (!written.isEmpty()) {
            return written;
        }
        Project project = file.project();
        if (file.isBuilt() && project.stage() != Stage.PRE_ACCEPTED) {
            return List.of(Obstacle.of(Article.A28, "acceptance-not-pre-accepted", project.stage()));
        }
        List<Obstacle> moved = moved(project, transition(file));
        if (!moved.isEmpty()) {
            return moved;
        }
        List<Obstacle> contents = file.isBuilt() ? List.of() : contents(file, Article.A29);
        return !contents.isEmpty() || file.openRound().isPresent() ? contents : List.of(Obstacle.of(Article.A29, "acceptance-not-drafted"));
    }

    /** By which a joint opinion accepts it: a service has neither trial nor pre-acceptance (A2). */
    static Transition transition(AcceptanceFile file) {
        return file.isBuilt() ? Transition.ACCEPT : Transition.ACCEPT_SERVICE;
    }

    static List<Obstacle> correct(AcceptanceFile file) {
        return awaits(file, RoundState.CORRECTION, "acceptance-nothing-to-correct");
    }

    static List<Obstacle> state(AcceptanceFile file) {
        return awaits(file, RoundState.HEARING, "acceptance-nothing-to-state");
    }

    /** When the owner's time is over. */
    static List<Obstacle> goOn(AcceptanceFile file, LocalDate due, LocalDate today) {
        List<Obstacle> heard = state(file);
        return !heard.isEmpty() || due == null || due.isBefore(today) ? heard
                : List.of(Obstacle.of(Article.A29, "acceptance-hearing-runs", due));
    }

    private static List<Obstacle> awaits(AcceptanceFile file, RoundState state, String otherwise) {
        return file.openRound().filter(round -> round.state() == state).isPresent() ? held(file.project())
                : List.of(Obstacle.of(Article.A29, otherwise));
    }

    static List<Obstacle> operate(AcceptanceFile file) {
        return moved(file.project(), Transition.PUT_INTO_OPERATION);
    }

    static List<Obstacle> decommission(AcceptanceFile file) {
        return moved(file.project(), Transition.DECOMMISSION);
    }

    /** Nobody signs or files while it is suspended (A26, A43). */
    static List<Obstacle> held(Project project) {
        return project.hold().isHeld() ? List.of(Obstacle.of(project.hold().article(), "execution-suspended")) : List.of();
    }

    private static List<Obstacle> moved(Project project, Transition transition) {
        return Lifecycle.take(project.stage(), project.hold(), project.contentKind(), transition).refused()
                .map(refusal -> List.of(Obstacle.of(refusal.article(), refusal.detail(), refusal.args().toArray()))).orElse(List.of());
    }
}
