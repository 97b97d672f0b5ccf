package cn.bazhong.projects.performance;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What reports on performance carry out of the Measures. */
@ApplicationScoped
class PerformanceCarrier implements Carrier {
    @Override
    public List<? extends Rule<?>> rules() {
        return Stream.of(FinalAccountsRules.ALL, MonitoringRules.ALL, SelfEvaluationRules.ALL, PostEvaluationRules.ALL)
                .<Rule<?>>flatMap(List::stream).toList();
    }
}
