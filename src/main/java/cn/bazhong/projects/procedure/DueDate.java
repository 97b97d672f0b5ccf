package cn.bazhong.projects.procedure;

import java.time.LocalDate;

/**
 * @param day         last day to act, {@link Step#NO_LIMIT} where neither law nor policy sets one
 * @param explanation how it was reckoned, as {@link cn.bazhong.projects.regulation.Deadline#stored()} keeps it; {@code null}
 *                    without a limit
 */
record DueDate(LocalDate day, String explanation) {

    static final DueDate NONE = new DueDate(Step.NO_LIMIT, null);
}
