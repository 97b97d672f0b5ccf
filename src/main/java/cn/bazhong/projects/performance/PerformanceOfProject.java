package cn.bazhong.projects.performance;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.EndedProjects;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectFollower;
import cn.bazhong.projects.project.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Reports follow their project: what is owed as it goes on, and their end with its own. */
@ApplicationScoped
class PerformanceOfProject implements ProjectFollower {
    private static final Set<Stage> CARRIED_OUT = EnumSet.range(Stage.IN_EXECUTION, Stage.IN_OPERATION);

    private final PerformanceReports reports;
    private final PerformanceDuties duties;
    private final Clock clock;

    PerformanceOfProject(PerformanceReports reports, PerformanceDuties duties, Clock clock) {
        this.reports = reports;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public Uni<Void> moved(Project project, Actor actor) {
        return CARRIED_OUT.contains(project.stage()) ? reports.flush().chain(() -> duties.follow(project)) : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> ended(EndedProjects ended, Actor actor) {
        return reports.open(ended.ids()).invoke(found -> found.forEach(one -> one.end(LocalDate.now(clock)))).replaceWithVoid();
    }
}
