package cn.bazhong.projects.project;

import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the lifecycle carries out of the Measures. */
@ApplicationScoped
class LifecycleCarrier implements Carrier {

    @Override
    public Stream<Carried> deeds() {
        Stream<Carried> transitions = Arrays.stream(Transition.values()).map(transition ->
                new Carried(transition.article(), Carried.Kind.TRANSITION, transition.name(), "transition." + transition));
        Stream<Carried> holds = Arrays.stream(Hold.values()).filter(Hold::isHeld).map(hold ->
                new Carried(hold.article(), Carried.Kind.HOLD, hold.name(), "hold." + hold));
        return Stream.concat(transitions, holds);
    }
}
