package cn.bazhong.projects.request;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Parts of projects that are suspended by themselves, as whoever suspended them keeps them (A26). */
public interface SuspendedParts {

    /** Whether any part of the project is. */
    Uni<Boolean> any(UUID project);

    /** All of them may go on. */
    Uni<Void> release(Project project, Actor actor);
}
