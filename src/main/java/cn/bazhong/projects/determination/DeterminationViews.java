package cn.bazhong.projects.determination;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Shows a finding to the one who reads it, with what they may do on it. */
@ApplicationScoped
class DeterminationViews {
    static final String HOME = "/api/v1/determinations";
    /** Where the portal shows one. */
    static final String PAGE = "/determinations/";

    private final Determinations determinations;
    private final Projects projects;
    private final Procedures procedures;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    DeterminationViews(Determinations determinations, Projects projects, Procedures procedures, Departments departments,
            CurrentActor actor, Language language, Clock clock) {
        this.determinations = determinations;
        this.projects = projects;
        this.procedures = procedures;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    /** Everything that is shown of it. */
    private record Shown(Determination found, @Nullable Project project, @Nullable Step open, Finders finders, Directory directory) {
    }

    Uni<DeterminationView> view(Determination found) {
        Uni<Project> project = found.projectId() == null ? Uni.createFrom().nullItem() : projects.require(found.projectId());
        return project.chain(its -> procedures.openStep(ProcedureKind.RESTRICTION_FINDING, found.id())
                .chain(open -> determinations.finders(found).chain(finders -> departments.directory()
                        .map(directory -> view(new Shown(found, its, open, finders, directory))))));
    }

    private DeterminationView view(Shown shown) {
        Determination found = shown.found();
        Project project = shown.project();
        boolean made = found.state() == DeterminationState.FOUND || found.state() == DeterminationState.ENDED;
        Cause cause = made ? found.cause() : null;
        return new DeterminationView(found.id(), found.kind(), found.kind().article(),
                DepartmentRef.of(found.ownerDepartment(), shown.directory()), project == null ? null : project.id(),
                project == null ? null : project.code(), project == null ? null : project.name(),
                DepartmentRef.of(found.department(), shown.directory()), found.role(), found.year(), found.facts(),
                determinations.evidence(found), found.state(), WaitingStep.of(shown.open(), shown.directory()),
                determinations.statement(found), (made || found.state() == DeterminationState.NOT_FOUND) && found.statementJson() == null,
                found.reason(), found.documentNumber(), found.decidedOn(), found.decidedByName(), stops(found),
                made ? cause.from() : null, made ? cause.until().orElse(null) : null, made && cause.holdsOn(LocalDate.now(clock)),
                Texts.of(language.locale(), "restriction.way-out." + found.kind()), determinations.remedies(found), found.endedOn(),
                found.endingNumber(), found.endedBecause(), found.endedByName(), found.proposedByName(), found.proposedAt(),
                found.version(), actions(shown));
    }

    private List<DeterminationView.StopView> stops(Determination found) {
        return found.kind().stops().stream().map(stop -> new DeterminationView.StopView(stop.point(),
                Texts.of(language.locale(), "stoppingPoint." + stop.point()), stop.scope())).toList();
    }

    private List<Action> actions(Shown shown) {
        Determination found = shown.found();
        List<Action> actions = new ArrayList<>();
        if (LockedDeterminations.isOwner(shown.finders(), actor.get())) {
            actions.add(action(found, "state", "/statement", DeterminationGuards.state(found, shown.open())));
            actions.add(action(found, "report-remedy", "/remedies", DeterminationGuards.report(found)));
        }
        if (shown.finders().isSitting(found.role(), actor.get())) {
            actions.add(action(found, "decide", "/decision", DeterminationGuards.decide(found, shown.open(), LocalDate.now(clock))));
            actions.add(action(found, "drop", "/dropping", DeterminationGuards.drop(found)));
            actions.add(action(found, "refuse-remedy", "/remedy-refusal", DeterminationGuards.refuse(found)));
            actions.add(action(found, "end", "/ending", DeterminationGuards.end(found)));
        }
        return actions;
    }

    private Action action(Determination found, String name, String deed, List<Obstacle> obstacles) {
        return Action.of(name, "POST", HOME + "/" + found.id() + deed, obstacles, language.locale());
    }
}
