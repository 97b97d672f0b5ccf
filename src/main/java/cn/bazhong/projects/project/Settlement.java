package cn.bazhong.projects.project;

/**
 * What a decision on many projects makes of one of them.
 *
 * @param freeze what was approved of it; {@code null} where nothing was
 */
public record Settlement(Project project, Transition transition, Baseline.Freeze freeze) {
}
