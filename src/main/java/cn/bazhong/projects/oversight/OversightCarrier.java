package cn.bazhong.projects.oversight;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What oversight carries out of the Measures. */
@ApplicationScoped
class OversightCarrier implements Carrier {

    @Override
    public List<? extends Rule<?>> rules() {
        return Stream.of(TermRules.ALL, ResponseRules.ALL, MeasureRules.ALL, SanctionRules.ALL).<Rule<?>>flatMap(List::stream).toList();
    }
}
