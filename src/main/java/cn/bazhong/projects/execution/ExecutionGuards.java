package cn.bazhong.projects.execution;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why something cannot be entered now. Pure; the same answers feed the buttons and guard the calls. */
final class ExecutionGuards {
    private static final Set<Stage> PLANNED = EnumSet.of(Stage.APPROVED, Stage.IN_EXECUTION);
    private static final Set<Stage> CONTRACTED = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED);
    /** The last instalments are paid after acceptance. */
    private static final Set<Stage> PAID =
            EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED, Stage.ACCEPTED, Stage.IN_OPERATION);

    /** The archive is put together as the project goes on, and handed over when it has long been accepted (A24). */
    private static final Set<Stage> FILED = EnumSet.range(Stage.APPROVED, Stage.IN_OPERATION);

    private ExecutionGuards() {
    }

    static List<Obstacle> plan(Site site) {
        return at(site.project(), PLANNED);
    }

    /** Milestones are part of what was approved once procurement has begun: from then on a change is asked for (A25). */
    static List<Obstacle> planMilestones(Site site) {
        return site.project().stage() == Stage.IN_EXECUTION && !site.register().milestones().isEmpty()
                ? List.of(Obstacle.of(Article.A25, "milestones-fixed")) : plan(site);
    }

    static List<Obstacle> reachMilestone(Site site, Milestone milestone) {
        return milestone.isReached() ? List.of(Obstacle.of(Article.A24, "milestone-reached", milestone.name()))
                : at(site.project(), CONTRACTED);
    }

    static List<Obstacle> changeLot(Site site, Lot lot) {
        return lot.state() == LotState.PLANNED ? plan(site) : lotAlready(lot);
    }

    /** Nothing is bought before finance has reviewed the budget (A6). */
    static List<Obstacle> procure(Site site, Lot lot) {
        if (lot.state() != LotState.PLANNED) {
            return lotAlready(lot);
        }
        return site.estimate() != null && site.estimate().budget() == null
                ? List.of(Obstacle.of(Article.A6, "budget-not-reviewed")) : work(site, lot, PLANNED);
    }

    static List<Obstacle> award(Site site, Lot lot) {
        return lot.state() == LotState.PROCUREMENT ? work(site, lot, PLANNED) : lotAlready(lot);
    }

    /** While its investment is deferred a project takes on nothing new (A43). */
    static List<Obstacle> sign(Site site, Lot lot) {
        return switch (lot.state()) {
            case PLANNED, PROCUREMENT -> lotAlready(lot);
            default -> site.deferred() ? List.of(Obstacle.of(Article.A43, "investment-deferred")) : work(site, lot, CONTRACTED);
        };
    }

    static List<Obstacle> complete(Site site, Lot lot) {
        return lot.state() == LotState.UNDER_CONSTRUCTION ? work(site, lot, CONTRACTED) : lotAlready(lot);
    }

    /** @param lot of the contract */
    static List<Obstacle> pay(Site site, Lot lot) {
        return work(site, lot, PAID);
    }

    static List<Obstacle> reverse(Site site, Payment payment) {
        return payment.counts() ? at(site.project(), PAID) : List.of(Obstacle.of(Article.A34, "payment-reversed"));
    }

    static List<Obstacle> report(Site site) {
        return at(site.project(), CONTRACTED);
    }

    static List<Obstacle> archive(Site site) {
        return at(site.project(), FILED);
    }

    static List<Obstacle> transfer(Site site, ArchiveVolume volume) {
        return volume.isTransferred() ? List.of(Obstacle.of(Article.A24, "archive-transferred", volume.number())) : archive(site);
    }

    /** Under a suspension nothing is bought, signed or paid (A26, A43); of a lot that is suspended alone, the others go on. */
    private static List<Obstacle> work(Site site, Lot lot, Set<Stage> stages) {
        Project project = site.project();
        if (project.hold().isHeld()) {
            return List.of(Obstacle.of(project.hold().article(), "execution-suspended"));
        }
        return lot.isSuspended() ? List.of(Obstacle.of(Article.A26, "lot-suspended", lot.number())) : at(project, stages);
    }

    private static List<Obstacle> at(Project project, Set<Stage> stages) {
        return stages.contains(project.stage()) ? List.of()
                : List.of(Obstacle.of(Article.A25, "execution-not-at", project.stage()));
    }

    private static List<Obstacle> lotAlready(Lot lot) {
        return List.of(Obstacle.of(Article.A24, "lot-not-there", lot.number(), lot.state()));
    }
}
