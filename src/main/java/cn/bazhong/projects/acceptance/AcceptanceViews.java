package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.restriction.RestrictionCauses;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows the acceptance of a project to the one who reads it, with what they may do. */
@ApplicationScoped
class AcceptanceViews {
    static final String HOME = "/api/v1/acceptances";

    private final RoundViews rounds;
    private final AcceptanceFiles files;
    private final AnswerDesk answers;
    private final FiledDocuments documents;
    private final Procedures procedures;
    private final RestrictionCauses causes;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    AcceptanceViews(RoundViews rounds, AcceptanceFiles files, AnswerDesk answers, FiledDocuments documents, Procedures procedures,
            RestrictionCauses causes, Departments departments, CurrentActor actor, Language language, Clock clock) {
        this.rounds = rounds;
        this.files = files;
        this.answers = answers;
        this.documents = documents;
        this.procedures = procedures;
        this.causes = causes;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    /** What is read beside the file itself. */
    private record Shown(AcceptanceFile file, Map<UUID, List<Step>> waiting, List<FiledDocument> filed, List<Cause> causes,
            Directory directory, LocalDate today) {

        List<Step> waiting(UUID subject) {
            return waiting.getOrDefault(subject, List.of());
        }
    }

    Uni<AcceptanceView> view(AcceptanceFile file) {
        List<UUID> subjects = Stream.concat(file.reports().stream().filter(one -> one.state() == ReportState.HANDED_IN).map(AcceptanceReport::id),
                file.openRound().map(AcceptanceRound::id).stream()).toList();
        List<UUID> drafted = file.openRound().filter(round -> round.state() == RoundState.DRAFT).map(files::content)
                .map(AcceptanceContent::papers).orElse(List.of());
        return procedures.waiting(subjects).chain(waiting -> documents.of(file.id(), drafted)
                .chain(filed -> causes.ofProject(file.id(), AcceptanceDesk.CAUSES)
                        .chain(known -> departments.directory().map(directory ->
                                view(new Shown(file, waiting, filed, known, directory, LocalDate.now(clock)))))));
    }

    private AcceptanceView view(Shown shown) {
        AcceptanceFile file = shown.file();
        AcceptanceCourse course = Optional.ofNullable(file.course()).orElseGet(() -> new AcceptanceCourse(file.project(), clock.instant()));
        Project project = file.project();
        return new AcceptanceView(file.id(), project.code(), project.name(), project.stage(), project.hold(),
                DepartmentRef.of(project.ownerDepartment(), shown.directory()), project.contentKind(), file.isUpstream(),
                file.hasHardware(null), file.profile().industryAuthority() != null, AcceptanceState.of(file), trial(shown),
                course.hasDue() ? course.dueOn() : null, file.due().map(due -> due.explanation(language.locale())).orElse(null),
                course.isOverdue(shown.today()), file.lots(),
                file.reports().stream().map(one -> rounds.report(one, shown.waiting(one.id()), shown.directory())).toList(),
                file.rounds().stream().filter(one -> mayRead(file, one)).map(one -> rounds.round(file, one, shown.waiting(one.id()), shown.filed(),
                        shown.directory())).toList(),
                shown.causes().stream().map(cause -> cause(cause, shown.today())).filter(Optional::isPresent).map(Optional::get).toList(),
                course.upstreamAcceptedOn(), course.upstreamDue(), course.acceptedOn(), course.inOperationSince(), course.decommissionedOn(),
                course.decommissionedBecause(), course.dataDisposal(), course.assets(), file.version(), actions(shown));
    }

    /** A draft is its owner's alone. */
    private boolean mayRead(AcceptanceFile file, AcceptanceRound round) {
        return round.state() != RoundState.DRAFT || actor.get().isOf(file.project().ownerDepartment());
    }

    /** What has not begun to restrict is told as the day acceptance is due; what never did, not at all. */
    private static Optional<AcceptanceView.CauseView> cause(Cause cause, LocalDate today) {
        LocalDate until = cause.until().orElse(null);
        boolean ever = !cause.from().isAfter(today) && (until == null || !until.isBefore(cause.from()));
        return ever ? Optional.of(new AcceptanceView.CauseView(cause.kind(), cause.from(), until, cause.holdsOn(today))) : Optional.empty();
    }

    private AcceptanceView.TrialView trial(Shown shown) {
        AcceptanceFile file = shown.file();
        if (file.period().isEmpty()) {
            return null;
        }
        Optional<Deadline> end = file.trialEnd();
        return new AcceptanceView.TrialView(file.course().trialStartedOn(), file.course().trialMonths(), end.map(Deadline::due).orElse(null),
                end.map(one -> one.explanation(language.locale())).orElse(null),
                end.filter(one -> !one.due().isAfter(shown.today())).isPresent(),
                file.interruptions().stream().map(one -> interruption(shown, one)).toList(),
                file.problems().stream().map(one -> problem(file, one)).toList());
    }

    private AcceptanceView.InterruptionView interruption(Shown shown, TrialInterruption one) {
        LocalDate last = one.isOpen() ? shown.today() : one.to();
        return new AcceptanceView.InterruptionView(one.id(), one.from(), one.to(), ChronoUnit.DAYS.between(one.from(), last) + 1, one.reason(),
                one.isSuspension(), one.enteredByName(), own(shown.file(), action(shown.file(), "end-interruption", "POST",
                        "/interruptions/" + one.id() + "/end", AcceptanceGuards.endInterruption(shown.file(), one))));
    }

    private AcceptanceView.TrialProblemView problem(AcceptanceFile file, TrialProblem one) {
        return new AcceptanceView.TrialProblemView(one.id(), one.number(), one.noticedOn(), one.what(), one.isSerious(), one.solvedOn(),
                one.solution(), one.enteredByName(), own(file, action(file, "solve-trial-problem", "POST",
                        "/problems/" + one.id() + "/solution", AcceptanceGuards.solve(file, one))));
    }

    private List<Action> actions(Shown shown) {
        AcceptanceFile file = shown.file();
        List<Action> actions = new ArrayList<>(own(file, deeds(file, shown.today()).toArray(Action[]::new)));
        boolean heard = AcceptanceGuards.state(file).isEmpty();
        if (heard && AnswerDesk.mayGoOn(file, actor.get())) {
            actions.add(action(file, "go-on-without-statement", "POST", "/hearing-end", answers.goOn(file)));
        }
        return actions;
    }

    /** What leads on from here comes first. */
    private List<Action> deeds(AcceptanceFile file, LocalDate today) {
        List<Action> deeds = new ArrayList<>();
        Stage stage = file.project().stage();
        boolean trial = stage == Stage.TRIAL_OPERATION || stage == Stage.PRE_ACCEPTED;
        offer(deeds, file.isBuilt() && stage == Stage.IN_EXECUTION, file, "start-trial", "/trial", AcceptanceGuards.startTrial(file));
        offer(deeds, stage == Stage.TRIAL_OPERATION, file, "pre-accept", "/pre-acceptances", AcceptanceGuards.preAccept(file, today));
        offer(deeds, file.isUpstream() && trial, file, "file-upstream-acceptance", "/upstream-acceptances", AcceptanceGuards.acceptUpstream(file));
        offer(deeds, file.isUpstream() && trial && file.course().upstreamAcceptedOn() == null, file, "note-upstream-acceptance",
                "/upstream-notice", AcceptanceGuards.noteUpstream(file));
        boolean prepared = !file.isUpstream() && (trial || stage == Stage.IN_EXECUTION);
        offer(deeds, prepared, file, "convene-acceptance", "/convening", AcceptanceGuards.convene(file));
        if (prepared) {
            deeds.add(action(file, "draft-acceptance", "PUT", "/contents", AcceptanceGuards.write(file)));
        }
        offer(deeds, AcceptanceGuards.correct(file).isEmpty(), file, "correct-acceptance", "/correction", List.of());
        offer(deeds, AcceptanceGuards.state(file).isEmpty(), file, "state-on-acceptance", "/statement", List.of());
        offer(deeds, trial, file, "interrupt-trial", "/interruptions", AcceptanceGuards.interrupt(file, today));
        offer(deeds, trial, file, "enter-trial-problem", "/problems", AcceptanceGuards.trial(file));
        offer(deeds, trial || stage == Stage.IN_EXECUTION, file, "accept-lot", "/interim-acceptances", AcceptanceGuards.acceptLot(file));
        offer(deeds, stage == Stage.ACCEPTED, file, "put-into-operation", "/operation", AcceptanceGuards.operate(file));
        offer(deeds, stage == Stage.IN_OPERATION, file, "decommission", "/decommissioning", AcceptanceGuards.decommission(file));
        return deeds;
    }

    private void offer(List<Action> deeds, boolean fits, AcceptanceFile file, String name, String deed, List<Obstacle> obstacles) {
        if (fits) {
            deeds.add(action(file, name, "POST", deed, obstacles));
        }
    }

    /** Others read. */
    private List<Action> own(AcceptanceFile file, Action... actions) {
        return actor.get().isOf(file.project().ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER) ? List.of(actions) : List.of();
    }

    private Action action(AcceptanceFile file, String name, String method, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + "/" + file.id() + deed, obstacles, language.locale());
    }
}
