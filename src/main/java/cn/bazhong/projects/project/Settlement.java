package cn.bazhong.projects.project;

/**
 * What a decision on many projects makes of one of them.
 *
 * @param transition where it moves; {@code null} where it stays
 * @param freeze what was approved of it; {@code null} where nothing was
 */
public record Settlement(Project project, Transition transition, Baseline.Freeze freeze) {

    /** Whether its project may still move there, or have something approved. */
    public boolean isPossible() {
        return transition == null ? !project.stage().isFinal() : project.mayTake(transition);
    }

    /** Nothing is approved of it, it only moves. */
    public static Settlement moved(Project project, Transition transition) {
        return new Settlement(project, transition, null);
    }

    /** It stays where it is, with something else approved of it. */
    public static Settlement frozen(Project project, Baseline.Freeze freeze) {
        return new Settlement(project, null, freeze);
    }
}
