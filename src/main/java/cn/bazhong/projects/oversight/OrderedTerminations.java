package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Takes a project that oversight wants terminated to those who decide on that (A43, A26). The feature that knows terminations
 * implements it.
 */
public interface OrderedTerminations {

    /**
     * In the transaction of the measure, with the project locked.
     *
     * @param order id of the rectification that came to it
     */
    Uni<Void> begin(Project project, UUID order, String reason, Actor actor);
}
