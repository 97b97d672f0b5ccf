package cn.bazhong.projects.execution;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the registers carry out of the Measures. */
@ApplicationScoped
class ExecutionCarrier implements Carrier {

    @Override
    public List<? extends Rule<?>> rules() {
        return Stream.of(ProcurementRules.ALL, ContractRules.ALL, PaymentRules.ALL, StandingRules.ALL)
                .<Rule<?>>flatMap(List::stream).toList();
    }
}
