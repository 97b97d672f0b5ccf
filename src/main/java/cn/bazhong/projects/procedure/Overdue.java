package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Opinions that are overdue or came after the review (A20): the first go to whoever chairs the review, the others to whoever
 * holds the technical one. Pure.
 *
 * @param standing the step of the latest round of every slot of the procedure
 */
record Overdue(Procedure procedure, List<Step> standing) {

    /** Who settles how it goes on without an opinion. */
    Optional<Step> chair() {
        return ofKind(StepKind.COMPREHENSIVE_REVIEW);
    }

    /** Who rules on one that came late. */
    Optional<Step> office() {
        return ofKind(StepKind.TECHNICAL_REVIEW);
    }

    /** Whether what is given now comes after the review. */
    boolean isReviewed() {
        return chair().filter(step -> step.state() == StepState.DONE).isPresent();
    }

    /** From the day after the last one to act, while the clock runs. */
    static boolean isOverdue(Procedure procedure, Step step, LocalDate today) {
        return isAwaited(procedure, step) && step.dueOrNull() != null && step.dueOrNull().isBefore(today);
    }

    private static boolean isAwaited(Procedure procedure, Step step) {
        return step.isOpen() && !step.isPaused() && !step.isSuspended() && procedure.state() == ProcedureState.RUNNING;
    }

    List<Obstacle> coordinationObstacles(Step step, LocalDate today, Actor actor) {
        if (chair().filter(chair -> Seats.isSeated(chair, actor)).isEmpty()) {
            return refused("not-yours-to-coordinate");
        }
        if (!step.kind().isOpinion() || !isAwaited(procedure, step)) {
            return refused("no-opinion-awaited");
        }
        return isOverdue(procedure, step, today) ? List.of() : refused("opinion-not-overdue");
    }

    List<Obstacle> rulingObstacles(Step step, LateRuling.Decision decision, Actor actor) {
        if (office().filter(office -> Seats.obstacles(office, procedure.ownerDepartment(), actor).isEmpty()).isEmpty()) {
            return refused("not-yours-to-rule");
        }
        if (!step.awaitsRuling() || procedure.state() != ProcedureState.RUNNING) {
            return refused("no-late-opinion");
        }
        boolean approved = standing.stream().anyMatch(one -> one.kind().isApproval() && one.state() == StepState.DONE);
        return approved && decision == LateRuling.Decision.REVIEW_AGAIN
                ? List.of(Obstacle.of(Article.A25, "approved-meanwhile")) : List.of();
    }

    private Optional<Step> ofKind(StepKind kind) {
        return standing.stream().filter(step -> step.kind() == kind).findFirst();
    }

    private static List<Obstacle> refused(String detail) {
        return List.of(Obstacle.of(Article.A20, detail));
    }
}
