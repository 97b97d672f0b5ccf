package cn.bazhong.projects.change;

import cn.bazhong.projects.dossier.CostLine;
import cn.bazhong.projects.execution.MilestonePlan;
import java.math.BigDecimal;
import java.util.List;

/**
 * By what a project is carried out now. Amounts in yuan.
 *
 * @param first      the cost lines as first approved: by them is measured how far all changes go together
 * @param lines      the cost lines in force
 * @param budget     as finance reviewed it; {@code null} before
 * @param milestones the schedule in force
 * @param reached    names of the milestones that were reached
 * @param contracted sum of all contracts
 */
record ApprovedPlan(List<CostLine> first, List<CostLine> lines, BigDecimal budget, List<MilestonePlan.Point> milestones,
        List<String> reached, BigDecimal contracted) {

    BigDecimal estimate() {
        return Costs.sum(lines);
    }
}
