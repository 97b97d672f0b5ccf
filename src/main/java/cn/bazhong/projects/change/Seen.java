package cn.bazhong.projects.change;

import cn.bazhong.projects.execution.MilestonePlan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a request was handed in against: of the lines it changes what each stood at, and the schedule where it changes that.
 * Whatever another request has changed since is asked for anew (A25).
 */
record Seen(Map<UUID, BigDecimal> lines, List<MilestonePlan.Point> milestones) {

    static Seen of(ChangeContent content, ApprovedPlan plan) {
        Map<UUID, BigDecimal> lines = new LinkedHashMap<>();
        content.lines().forEach(one -> lines.put(one.id(), Costs.amount(plan.lines(), one.id()).setScale(2)));
        return new Seen(lines, content.movesSchedule() ? plan.milestones() : List.of());
    }

    boolean stands(ChangeContent content, ApprovedPlan plan) {
        return equals(of(content, plan));
    }
}
