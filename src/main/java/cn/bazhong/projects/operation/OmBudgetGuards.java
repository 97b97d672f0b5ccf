package cn.bazhong.projects.operation;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.Restriction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why something cannot be done on O&amp;M funds now. Pure. */
final class OmBudgetGuards {
    /** The money of a year is applied for before the project is accepted, and agreed to after (A30). */
    private static final Set<Stage> APPLIED_FOR = EnumSet.of(Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED, Stage.ACCEPTED, Stage.IN_OPERATION);
    static final Set<Stage> ACCEPTED = EnumSet.of(Stage.ACCEPTED, Stage.IN_OPERATION);

    private OmBudgetGuards() {
    }

    /** A mere design has nothing to run. */
    static List<Obstacle> begin(Project project) {
        return project.contentKind() == ProjectProfile.ContentKind.DESIGN || !APPLIED_FOR.contains(project.stage())
                ? List.of(Obstacle.of(Article.A35, "om-not-at", project.stage())) : List.of();
    }

    /** One at a time for a year. */
    static List<Obstacle> begin(Project project, int year, List<OmBudget> ofYear) {
        List<Obstacle> stage = begin(project);
        return !stage.isEmpty() ? stage : ofYear.stream().filter(one -> one.state().isOpen()).findFirst()
                .map(one -> List.of(Obstacle.of(Article.A35, "om-open", String.valueOf(year), one.number()))).orElse(List.of());
    }

    static List<Obstacle> write(OmBudget budget) {
        return budget.state().isWithOwner() ? List.of() : already(budget);
    }

    static List<Obstacle> submit(Project project, OmBudget budget) {
        return budget.state().isWithOwner() ? begin(project) : already(budget);
    }

    static List<Obstacle> withdraw(OmBudget budget) {
        return budget.state().isOpen() ? List.of() : already(budget);
    }

    static List<Obstacle> grant(OmBudget budget, Project project, List<Restriction> restrictions) {
        return budget.state() == OmBudgetState.SUBMITTED ? agree(project, restrictions) : already(budget);
    }

    /** Nothing is agreed to for what is not accepted, or while something stops it for that year (A30, A32, A47). */
    static List<Obstacle> agree(Project project, List<Restriction> restrictions) {
        return Stream.concat(ACCEPTED.contains(project.stage()) ? Stream.empty()
                        : Stream.of(Obstacle.of(Article.A30, "om-not-accepted", project.stage())),
                restrictions.stream().map(one -> Obstacle.of(one.article(), "om-restricted", one.kind(), one.from(),
                        one.until() == null ? "…" : one.until()))).toList();
    }

    private static List<Obstacle> already(OmBudget budget) {
        return List.of(Obstacle.of(Article.A35, "om-already", budget.state()));
    }
}
