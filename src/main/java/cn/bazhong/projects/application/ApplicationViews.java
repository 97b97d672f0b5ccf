package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows an application to the one who reads it, with what they may do on it. */
@ApplicationScoped
class ApplicationViews {
    private static final String HOME = "/api/v1/applications/";

    private final Applications applications;
    private final Examination examination;
    private final AnnualLists lists;
    private final Procedures procedures;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    ApplicationViews(Applications applications, Examination examination, AnnualLists lists, Procedures procedures,
            Departments departments, CurrentActor actor, Language language, Clock clock) {
        this.applications = applications;
        this.examination = examination;
        this.lists = lists;
        this.procedures = procedures;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    Uni<ApplicationView> view(Application application) {
        return Uni.combine().all()
                .unis(examination.of(application), openStep(application), lists.require(application.listId()),
                        departments.directory())
                .usingConcurrencyOf(1)
                .with((findings, step, list, directory) -> view(application, findings, step, list, directory));
    }

    private Uni<Step> openStep(Application application) {
        return application.state() == ApplicationState.SUBMITTED
                ? procedures.openStep(ProcedureKind.APPLICATION, application.id()) : Uni.createFrom().nullItem();
    }

    private ApplicationView view(Application application, List<Finding> findings, Step step, AnnualList list,
            Directory directory) {
        return new ApplicationView(application.id(), application.projectId(), application.isRenewal(), list.id(),
                list.year(), list.closesOn(), application.policyVersion(), DepartmentRef.of(application.ownerDepartment(), directory),
                application.state(), applications.profile(application), FindingView.of(findings, language.locale()),
                applications.confirmations(application), applications.returnedFields(application), opinion(application),
                application.isLapsed(), application.rounds(), WaitingStep.of(step, directory),
                application.updatedByName(), application.updatedAt(), application.submittedAt(), application.version(),
                actions(application, findings, step, Call.of(list, LocalDate.now(clock))));
    }

    private String opinion(Application application) {
        return application.isLapsed() ? language.text("application.lapsed") : application.opinion();
    }

    private List<Action> actions(Application application, List<Finding> findings, Step step, Call call) {
        List<Action> actions = new ArrayList<>();
        if (actor.get().isOf(application.ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER)) {
            List<Obstacle> submit = Stream.concat(ApplicationGuards.submit(application.state(), call).stream(),
                    Obstacle.ofFindings(findings).stream()).toList();
            actions.add(action("save", "PUT", application, "/profile", ApplicationGuards.save(application.state())));
            actions.add(action("submit", "POST", application, "/submission", submit));
            actions.add(action("withdraw", "POST", application, "/withdrawal",
                    ApplicationGuards.withdraw(application.state(), call)));
        }
        if (step != null && (actor.get().is(Role.LEADING_GROUP_OFFICE) || actor.get().is(Role.COMMITTEE_CHAIR))) {
            actions.add(action("confirm-declarations", "PUT", application, "/negative-list-confirmations",
                    Seats.obstacles(step, application.ownerDepartment(), actor.get())));
        }
        return actions;
    }

    private Action action(String name, String method, Application application, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + application.id() + deed, obstacles, language.locale());
    }
}
