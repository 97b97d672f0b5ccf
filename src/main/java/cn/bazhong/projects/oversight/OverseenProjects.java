package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The projects as those see them who look over them. */
@ApplicationScoped
class OverseenProjects {
    private final Projects projects;
    private final OrganRegister organs;

    OverseenProjects(Projects projects, OrganRegister organs) {
        this.projects = projects;
        this.organs = organs;
    }

    /** A project and the capacity in which the actor looks over it. */
    record Overseen(Project project, Role capacity) {
    }

    /** 404 for a project one may not see, 403 where one does not look over it. It is locked until the end of the transaction. */
    Uni<Overseen> require(UUID project, Actor actor) {
        return projects.requireVisible(project, actor)
                .chain(found -> overseers(found).map(overseers -> new Overseen(found, overseers.capacity(actor)
                        .orElseThrow(() -> Problem.notPermitted(Article.A43, "not-yours-to-oversee")))))
                .call(() -> lock(project));
    }

    Uni<Project> lock(UUID project) {
        return projects.findById(project, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Project> requireVisible(UUID project, Actor actor) {
        return projects.requireVisible(project, actor);
    }

    Uni<Overseers> overseers(Project project) {
        return organs.of(project.jurisdiction()).map(found -> new Overseers(project.ownerDepartment(),
                projects.profile(project).industryAuthority(), found));
    }
}
