package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import java.time.Instant;

/** The events in a project's own chain. */
final class ProjectEvents {

    private ProjectEvents() {
    }

    static NewEvent of(Project project, ProjectEvent type, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, project.id()), type, actor);
    }

    /** Takes a transition and tells it. */
    static NewEvent taken(Project project, Transition transition, Instant at, Actor actor) {
        Stage from = project.stage();
        project.take(transition, at);
        return of(project, ProjectEvent.STAGE_CHANGED, actor).under(transition.article())
                .with("transition", transition.name()).with("from", from.name()).with("to", project.stage().name());
    }

    /** Suspends a project, or lets it go on, and tells it. */
    static NewEvent held(Project project, Hold hold, Instant at, Actor actor) {
        Hold before = project.hold();
        project.hold(hold, at);
        Hold told = hold.isHeld() ? hold : before;
        return of(project, hold.isHeld() ? ProjectEvent.PROJECT_HELD : ProjectEvent.PROJECT_RELEASED, actor).under(told.article())
                .with("hold", told.name()).with("stage", project.stage().name());
    }

    static NewEvent frozen(Project project, Baseline baseline, Baseline.Freeze freeze, Actor actor) {
        return of(project, ProjectEvent.BASELINE_FROZEN, actor).under(freeze.article()).with("number", baseline.number())
                .with("source", freeze.source()).with("amount", freeze.amount()).with("digest", baseline.digest());
    }
}
