package cn.bazhong.projects.execution;

import java.math.BigDecimal;
import java.util.List;

/**
 * What of a project's execution a change has to reckon with (A25). Amounts in yuan.
 *
 * @param milestones in order
 * @param reached    names of those that were reached
 */
public record ExecutionPlan(BigDecimal contracted, BigDecimal paid, List<MilestonePlan.Point> milestones, List<String> reached) {
}
