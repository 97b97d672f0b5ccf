package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.problem.Obstacle;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person has open. */
@Schema(name = "OpenMatters", description = "How much a person has open, and whether the reader may hand it over")
record HandoverView(Assignee person, @Schema(description = "Open steps given to the person") long openMatters,
        List<Action> actions) {

    static HandoverView of(Person person, long open, List<Action> actions) {
        return new HandoverView(new Assignee(person.id(), person.name()), open, actions);
    }

    static Action action(Person person, List<Obstacle> obstacles, Locale locale) {
        return Action.of("hand-over", "POST", "/api/v1/people/" + person.id() + "/handover", obstacles, locale);
    }
}
