package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** What it means for a project that it is accepted, or that its acceptance failed (A29, A30). The caller holds its lock. */
@ApplicationScoped
class AcceptanceOutcomes {
    private final AcceptanceFiles files;
    private final Projects projects;
    private final OverdueCauses causes;
    private final Events events;

    AcceptanceOutcomes(AcceptanceFiles files, Projects projects, OverdueCauses causes, Events events) {
        this.files = files;
        this.projects = projects;
        this.causes = causes;
        this.events = events;
    }

    /** Whatever restricted its owner for want of it does so no more, from this minute on. */
    Uni<Void> accept(AcceptanceFile file, Transition transition, LocalDate on, Actor actor) {
        return files.courseToChange(file.project()).invoke(course -> course.accept(on))
                .chain(() -> projects.take(file.project(), transition, actor))
                .chain(() -> causes.end(Set.of(file.id())))
                .chain(() -> events.append(AcceptanceDesk.told(file, AcceptanceEvent.ACCEPTANCE_PASSED, transition.article(), actor)
                        .with("on", on.toString()).legallyOn(on))).replaceWithVoid();
    }

    /** @param foundBy organisation code of who found it; {@code null} for the office, which took it on file */
    Uni<Void> fail(AcceptanceFile file, @Nullable String foundBy, String why, Actor actor) {
        return causes.failed(file, foundBy)
                .chain(() -> events.append(AcceptanceDesk.told(file, AcceptanceEvent.ACCEPTANCE_FAILED, Article.A30, actor).with("reason", why)))
                .replaceWithVoid();
    }
}
