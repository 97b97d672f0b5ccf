package cn.bazhong.projects.restriction;

import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Stream;

/** What restrictions carry out of the Measures. */
@ApplicationScoped
class RestrictionCarrier implements Carrier {

    @Override
    public Stream<Carried> deeds() {
        return Arrays.stream(CauseKind.values()).map(kind ->
                new Carried(kind.article(), Carried.Kind.RESTRICTION, kind.name(), "causeKind." + kind));
    }
}
