package cn.bazhong.projects.operation;

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
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Shows an application for O&amp;M funds to the one who reads it, with what they may do on it. */
@ApplicationScoped
class OmBudgetViews {
    static final String HOME = "/api/v1/om-budgets";

    private final OmBudgets budgets;
    private final OmBudgetDesk desk;
    private final OmFunds funds;
    private final Projects projects;
    private final Procedures procedures;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    OmBudgetViews(OmBudgets budgets, OmBudgetDesk desk, OmFunds funds, Projects projects, Procedures procedures, Departments departments,
            CurrentActor actor, Language language) {
        this.budgets = budgets;
        this.desk = desk;
        this.funds = funds;
        this.projects = projects;
        this.procedures = procedures;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    /** What is read beside the application itself. */
    private record Shown(OmBudget budget, Project project, Step waiting, List<OmYear> years, List<Finding> findings,
            List<Restriction> restrictions, Directory directory) {

        OmYear year(int year) {
            return years.stream().filter(one -> one.year() == year).findFirst()
                    .orElse(new OmYear(year, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        }
    }

    Uni<OmBudgetView> view(OmBudget budget) {
        return projects.require(budget.projectId()).chain(project -> procedures.openStep(ProcedureKind.OM_BUDGET, budget.id())
                .chain(waiting -> funds.years(project.id())
                        .chain(years -> (budget.state().isOpen() ? desk.findings(budget, project) : Uni.createFrom().item(List.<Finding>of()))
                                .chain(findings -> funds.stopping(project, budget.year())
                                        .chain(restrictions -> departments.directory().map(directory -> view(new Shown(budget, project,
                                                waiting, years, findings, restrictions, directory))))))));
    }

    private OmBudgetView view(Shown shown) {
        OmBudget budget = shown.budget();
        Project project = shown.project();
        return new OmBudgetView(budget.id(), project.id(), project.code(), project.name(), project.stage(),
                DepartmentRef.of(budget.ownerDepartment(), shown.directory()), budget.year(), budget.number(), budget.state(),
                budgets.content(budget), budgets.documents(budget), lines(budget), budget.total(), budget.approved(),
                shown.year(budget.year() - 1), shown.year(budget.year()), FindingView.of(shown.findings(), language.locale()), budget.opinion(),
                budget.documentNumber(), budget.decidedOn(), budget.submittedAt(), budget.submittedBy(),
                WaitingStep.of(shown.waiting(), shown.directory()), budget.version(), actions(shown));
    }

    private List<OmBudgetView.LineView> lines(OmBudget budget) {
        List<OmLine> lines = budgets.content(budget).lines();
        boolean approved = budget.state() == OmBudgetState.APPROVED;
        List<OmGrant> grants = approved ? budgets.grants(budget) : List.of();
        return IntStream.rangeClosed(1, lines.size()).mapToObj(number -> new OmBudgetView.LineView(number, lines.get(number - 1).kind(),
                lines.get(number - 1).amount(), lines.get(number - 1).ground(), approved ? OmGrants.on(number, grants, lines) : null,
                grants.stream().filter(one -> one.line() == number).map(OmGrant::reason).filter(Objects::nonNull).findFirst().orElse(null)))
                .toList();
    }

    private List<Action> actions(Shown shown) {
        OmBudget budget = shown.budget();
        List<Action> actions = new ArrayList<>();
        if (actor.get().isOf(budget.ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER) && budget.state().isOpen()) {
            List<Obstacle> submit = OmBudgetGuards.submit(shown.project(), budget);
            if (budget.state().isWithOwner()) {
                actions.add(action(budget, "submit-om-budget", "POST", "/submission",
                        submit.isEmpty() ? Obstacle.ofFindings(shown.findings()) : submit));
                actions.add(action(budget, "write-om-budget", "PUT", "/contents", List.of()));
            }
            actions.add(action(budget, "withdraw-om-budget", "POST", "/withdrawal", OmBudgetGuards.withdraw(budget)));
        }
        if (shown.waiting() != null && Seats.obstacles(shown.waiting(), budget.ownerDepartment(), actor.get()).isEmpty()) {
            actions.add(action(budget, "grant-om-budget", "POST", "/grant",
                    OmBudgetGuards.grant(budget, shown.project(), shown.restrictions())));
        }
        return actions;
    }

    private Action action(OmBudget budget, String name, String method, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + "/" + budget.id() + deed, obstacles, language.locale());
    }
}
