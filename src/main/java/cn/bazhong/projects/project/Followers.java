package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Actor;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Tells the features what happened to projects, one after the other. */
@ApplicationScoped
class Followers {
    private final List<ProjectFollower> features;

    Followers(@All List<ProjectFollower> features) {
        this.features = features;
    }

    /** @param moved projects that were moved; those that came to their end are told of */
    Uni<Void> follow(List<Project> moved, Actor actor) {
        List<Project> ended = moved.stream().filter(project -> project.stage().isFinal()).toList();
        return ended.isEmpty() ? Uni.createFrom().voidItem() : each(feature -> feature.ended(new EndedProjects(ended), actor));
    }

    /** One project was moved: whoever follows it alone, unless it came to its end. */
    Uni<Void> moved(Project project, Actor actor) {
        return project.stage().isFinal() ? follow(List.of(project), actor) : each(feature -> feature.moved(project, actor));
    }

    Uni<Void> held(Project project, Actor actor) {
        return each(feature -> feature.held(project, actor));
    }

    private Uni<Void> each(Function<ProjectFollower, Uni<Void>> deed) {
        return Multi.createFrom().iterable(features).onItem().transformToUniAndConcatenate(deed::apply)
                .collect().last().replaceWithVoid();
    }
}
