package cn.bazhong.projects.change;

import cn.bazhong.projects.dossier.CostLine;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What is looked at of a change. Amounts in yuan.
 *
 * @param pending what other requests of the project, handed in before and not decided, change
 * @param bars    findings on changes without approval that no after-the-fact increase gets past
 */
record ChangeFacts(ChangeContent content, ApprovedPlan plan, List<List<ChangedLine>> pending, List<UnapprovedChanges.Bar> bars,
        boolean filed, Policy policy) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** The lines in force with this change alone. */
    List<CostLine> after() {
        return Costs.after(plan.lines(), content.lines());
    }

    /** By how much this change alone moves the estimate; negative where it gets less. */
    BigDecimal difference() {
        return Costs.sum(after()).subtract(plan.estimate());
    }

    /** What is moved against the first approval with everything that is under way and this. */
    BigDecimal moved() {
        List<CostLine> all = plan.lines();
        for (List<ChangedLine> other : pending) {
            all = Costs.after(all, other);
        }
        return Costs.moved(plan.first(), Costs.after(all, content.lines()));
    }

    BigDecimal movedAlone() {
        return Costs.moved(plan.lines(), after());
    }

    /** Total and goals are kept, contents stay in the main, and policy leaves so much to the owner. */
    boolean isLeftToOwner() {
        Integer percent = policy.ownerAdjustmentPercent();
        return percent != null && difference().signum() == 0 && Boolean.TRUE.equals(content.goalsKept())
                && !Boolean.TRUE.equals(content.mainContents()) && movedPercent().compareTo(BigDecimal.valueOf(percent)) <= 0;
    }

    private BigDecimal movedPercent() {
        BigDecimal first = Costs.sum(plan.first());
        return first.signum() == 0 ? PERCENT : moved().multiply(PERCENT).divide(first, 2, RoundingMode.HALF_UP);
    }

    boolean changesNothing() {
        return !Given.isGiven(content.contents()) && !content.movesSchedule()
                && movedAlone().signum() == 0;
    }

    /** The findings that forbid an increase this asks for. */
    List<UnapprovedChanges.Bar> barring() {
        return bars.stream().filter(bar -> bar.lines().stream()
                .anyMatch(id -> Costs.amount(after(), id).compareTo(Costs.amount(plan.lines(), id)) > 0)).toList();
    }

    /** Of what was reached, what the new schedule leaves out. */
    List<String> forgotten() {
        return !content.movesSchedule() ? List.of() : plan.reached().stream()
                .filter(name -> content.milestones().stream().noneMatch(point -> name.equals(point.name()))).toList();
    }
}
