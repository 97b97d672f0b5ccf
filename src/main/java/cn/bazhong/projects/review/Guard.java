package cn.bazhong.projects.review;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands against a deed. The same value is shown with the action and refuses the call.
 *
 * @param person why it is not for this actor (403)
 * @param state  why it cannot be done now, whoever asks (409)
 */
record Guard(List<Obstacle> person, List<Obstacle> state) {

    Guard {
        person = List.copyOf(person);
        state = List.copyOf(state);
    }

    List<Obstacle> all() {
        return Stream.concat(person.stream(), state.stream()).toList();
    }

    /** Refuses whom it is not for, then what was decided on another version, then what cannot be done now. */
    void pass(IfMatch sent, long version) {
        person.stream().findFirst().ifPresent(obstacle -> {
            throw Problem.notPermitted(obstacle.article(), obstacle.detail(), obstacle.args().toArray());
        });
        IfMatch.require(sent, version);
        Obstacle.refuse(state);
    }
}
