package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What trial and acceptance carry out of the Measures. */
@ApplicationScoped
class AcceptanceCarrier implements Carrier {
    @Override
    public List<? extends Rule<?>> rules() {
        return Stream.of(PreAcceptanceRules.ALL, ReportRules.ALL, AcceptanceRules.ALL).flatMap(List::stream).toList();
    }
}
