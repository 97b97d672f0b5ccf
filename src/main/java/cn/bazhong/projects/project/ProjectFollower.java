package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Actor;
import io.smallrye.mutiny.Uni;

/** What a feature does when something happens to projects as such. The project itself knows no feature. */
public interface ProjectFollower {

    /**
     * Nothing follows any more on these projects: what was still under way on them ends, too, in the transaction of whoever
     * ended them. With as few statements for hundreds of projects as for one.
     */
    default Uni<Void> ended(EndedProjects ended, Actor actor) {
        return Uni.createFrom().voidItem();
    }

    /** It was moved along its lifecycle and goes on; {@link Project#stage} says where to. The caller holds its lock. */
    default Uni<Void> moved(Project project, Actor actor) {
        return Uni.createFrom().voidItem();
    }

    /** It was suspended, or goes on again; {@link Project#hold} says which. */
    default Uni<Void> held(Project project, Actor actor) {
        return Uni.createFrom().voidItem();
    }
}
