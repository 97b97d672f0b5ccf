package cn.bazhong.projects.performance;

import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** As the stages of a project were reached by its record. */
@ApplicationScoped
class GoLiveByStage implements GoLive {
    private final Projects projects;

    GoLiveByStage(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Uni<Dates> of(UUID project) {
        return projects.reached(project).map(reached -> new Dates(reached.get(Stage.IN_EXECUTION), reached.get(Stage.TRIAL_OPERATION),
                reached.get(Stage.ACCEPTED), reached.get(Stage.IN_OPERATION), List.of()));
    }
}
