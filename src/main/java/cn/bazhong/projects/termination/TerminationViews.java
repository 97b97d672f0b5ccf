package cn.bazhong.projects.termination;

import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows a termination to the one who reads it, with what they may do on it. */
@ApplicationScoped
class TerminationViews {
    static final String HOME = "/api/v1/terminations/";

    private final Terminations terminations;
    private final TerminationDesk desk;
    private final Procedures procedures;
    private final OrganRegister organs;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    TerminationViews(Terminations terminations, TerminationDesk desk, Procedures procedures, OrganRegister organs,
            Departments departments, CurrentActor actor, Language language) {
        this.terminations = terminations;
        this.desk = desk;
        this.procedures = procedures;
        this.organs = organs;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    /** What everything about it is read from, once. */
    private record Ground(Termination termination, HandedIn last, TerminationDesk.Examined examined, Step waiting, Organs organs,
            Directory directory) {
    }

    Uni<TerminationView> view(Termination termination) {
        HandedIn last = terminations.handedIn(termination);
        boolean written = isOwn(termination) && termination.state().isEditable();
        TerminationContent content = written || last == null ? terminations.content(termination) : last.content();
        return desk.examine(termination, content).chain(examined -> waiting(termination).chain(step -> organs
                .of(termination.jurisdiction()).chain(holders -> departments.directory().map(directory ->
                        view(new Ground(termination, written ? null : last, examined, step, holders, directory))))));
    }

    private Uni<Step> waiting(Termination termination) {
        return termination.submittedAt() == null || termination.state().isOver() ? Uni.createFrom().nullItem()
                : procedures.openStep(termination.procedure(), termination.id());
    }

    private boolean isOwn(Termination termination) {
        return actor.get().isOf(termination.ownerDepartment());
    }

    private TerminationView view(Ground ground) {
        Termination termination = ground.termination();
        Project project = ground.examined().project();
        TerminationContent content = ground.examined().facts().content();
        Standing standing = ground.last() == null ? ground.examined().facts().standing() : ground.last().standing();
        boolean written = isOwn(termination) && !termination.isOrdered() && termination.state().isEditable();
        return new TerminationView(termination.id(), project.id(), project.code(), project.name(), project.stage(),
                DepartmentRef.of(termination.ownerDepartment(), ground.directory()), termination.isOrdered(), termination.article(),
                termination.state(), content, standing, new TerminationFacts(content, standing, Set.of()).left(),
                ground.last() == null ? ground.examined().documents() : ground.last().documents(),
                written ? FindingView.of(ground.examined().findings(), language.locale()) : List.of(), termination.reason(),
                termination.opinion(), termination.documentNumber(), termination.decidedOn(),
                WaitingStep.of(ground.waiting(), ground.directory()), termination.updatedByName(), termination.updatedAt(),
                termination.submittedAt(), termination.version(), actions(ground));
    }

    private List<Action> actions(Ground ground) {
        Termination termination = ground.termination();
        List<Action> actions = new ArrayList<>();
        List<Obstacle> submit = TerminationGuards.submit(termination, ground.examined().project());
        if (termination.isOrdered()) {
            if (isOffice(ground.organs()) && submit.isEmpty()) {
                actions.add(action("submit-again", "POST", termination, "/submission", submit));
            }
        } else if (isOwn(termination) && actor.get().is(Role.PROJECT_OWNER)) {
            actions.add(action("save", "PUT", termination, "/contents", TerminationGuards.save(termination)));
            actions.add(action("submit", "POST", termination, "/submission", Stream.concat(submit.stream(),
                    Obstacle.ofFindings(ground.examined().findings()).stream()).toList()));
            actions.add(action("withdraw", "POST", termination, "/withdrawal", TerminationGuards.withdraw(termination)));
        }
        return actions;
    }

    private boolean isOffice(Organs holders) {
        Actor reader = actor.get();
        return reader.is(Role.LEADING_GROUP_OFFICE) && holders.holder(Role.LEADING_GROUP_OFFICE).filter(reader::isOf).isPresent();
    }

    private Action action(String name, String method, Termination termination, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + termination.id() + deed, obstacles, language.locale());
    }
}
