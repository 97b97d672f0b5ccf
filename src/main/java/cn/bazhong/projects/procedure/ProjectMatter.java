package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;

/** A matter on one project: it is told in the project's own chain of events, and whoever sees the project sees it. */
public interface ProjectMatter extends Matter {

    Projects projects();

    @Override
    default Subject subject(Procedure procedure) {
        return new Subject(SubjectType.PROJECT, procedure.projectId());
    }

    @Override
    default Uni<Boolean> isVisible(Procedure procedure, Actor actor) {
        return projects().isVisible(procedure.projectId(), actor);
    }
}
