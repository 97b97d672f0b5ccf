package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.annuallist.ListLines;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.Matter;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Severity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The screening of an application: what has to be settled before each conclusion, and what follows from it (A8, A14). */
@ApplicationScoped
class ApplicationMatter implements Matter {
    /** What the committee has to see of an accepted application; hints to its owner stay with the owner. */
    private static final Set<Severity> FOR_THE_COMMITTEE = Set.of(Severity.NEEDS_DECISION, Severity.WARNING);

    private final Applications applications;
    private final Examination examination;
    private final AnnualLists lists;
    private final ListLines lines;
    private final Projects projects;
    private final Clock clock;

    ApplicationMatter(Applications applications, Examination examination, AnnualLists lists, ListLines lines,
            Projects projects, Clock clock) {
        this.applications = applications;
        this.examination = examination;
        this.lists = lists;
        this.lines = lines;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.APPLICATION);
    }

    @Override
    public Subject subject(Procedure procedure) {
        return new Subject(SubjectType.APPLICATION, procedure.subjectId());
    }

    @Override
    public String page(UUID subject) {
        return "/applications/" + subject;
    }

    @Override
    public Uni<Boolean> isVisible(Procedure procedure, Actor actor) {
        return applications.require(procedure.subjectId()).chain(found -> applications.isVisible(found, actor));
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        if (outcome != Outcome.AGREED) {
            return Uni.createFrom().item(List.of());
        }
        return applications.require(procedure.subjectId()).chain(examination::atAcceptance)
                .map(ApplicationGuards::unacceptable);
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        return applications.require(procedure.subjectId()).chain(found -> examine(found, conclusion));
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return applications.lock(procedure.subjectId())
                .call(found -> examine(found, conclusion))
                .map(this::digest);
    }

    /** Whoever screens it may look at its declarations anew. */
    @Override
    public Uni<String> standing(Procedure procedure) {
        return applications.require(procedure.subjectId()).map(this::digest);
    }

    private String digest(Application found) {
        return Canonical.digest(Map.of("profile", applications.profile(found), "confirmations", applications.confirmations(found)));
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        Uni<Application> application = applications.require(procedure.subjectId());
        return switch (conclusion.outcome()) {
            case AGREED -> application.chain(found -> accept(found, conclusion, actor));
            case RETURNED -> application
                    .invoke(found -> conclude(found, ApplicationState.RETURNED, conclusion, actor)).replaceWithVoid();
            case DISAGREED -> application
                    .invoke(found -> conclude(found, ApplicationState.NOT_ACCEPTED, conclusion, actor))
                    .chain(found -> projects.require(found.projectId()))
                    .chain(project -> projects.take(project, Transition.LEAVE_OFF_LIST, actor));
            default -> throw new IllegalStateException("A screening does not know " + conclusion.outcome());
        };
    }

    private Uni<Void> accept(Application application, Conclusion conclusion, Actor actor) {
        return examination.atAcceptance(application)
                .invoke(() -> conclude(application, ApplicationState.ACCEPTED, conclusion, actor))
                .chain(findings -> enter(application, forTheCommittee(findings), actor));
    }

    private Uni<Void> enter(Application application, List<Finding> findings, Actor actor) {
        ProjectProfile accepted = applications.profile(application);
        return Uni.combine().all()
                .unis(lists.require(application.listId()), projects.require(application.projectId())).usingConcurrencyOf(1)
                .withUni((list, project) -> lines.enter(list, application.id(), project, accepted, findings, actor))
                .replaceWithVoid();
    }

    private void conclude(Application application, ApplicationState result, Conclusion conclusion, Actor actor) {
        application.conclude(result, conclusion.opinion(), applications.write(conclusion.returnedFields()), actor,
                clock.instant());
    }

    /** Whoever accepts against the rules is told every finding, not only that there are some. */
    private Uni<Void> examine(Application application, Conclusion conclusion) {
        refuseWhatDoesNotFit(conclusion, applications.profile(application));
        return conclusion.outcome() == Outcome.AGREED
                ? examination.atAcceptance(application).invoke(Problem::refuseBroken).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static List<Finding> forTheCommittee(List<Finding> findings) {
        return findings.stream().filter(finding -> FOR_THE_COMMITTEE.contains(finding.severity())).toList();
    }

    /** Reasons by field come with a return and name fields that are there; items belong to lists. */
    static void refuseWhatDoesNotFit(Conclusion conclusion, ProjectProfile profile) {
        List<Violation> violations = new ArrayList<>();
        if (!conclusion.items().isEmpty()) {
            violations.add(new Violation("items", "no-items-here"));
        }
        if (conclusion.outcome() != Outcome.RETURNED && !conclusion.returnedFields().isEmpty()) {
            violations.add(new Violation("returnedFields", "fields-only-when-returned"));
        }
        for (int i = 0; i < conclusion.returnedFields().size(); i++) {
            if (!ProfileFields.exists(conclusion.returnedFields().get(i).field(), profile)) {
                violations.add(new Violation("returnedFields[" + i + "].field", "no-such-field"));
            }
        }
        Problem.refuse(violations);
    }
}
