package cn.bazhong.projects.operation;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What operation carries out of the Measures. */
@ApplicationScoped
class OperationCarrier implements Carrier {
    @Override
    public List<? extends Rule<?>> rules() {
        return Stream.of(OperatorRules.ALL, OmBudgetRules.ALL, OmContractRules.ALL, OmPaymentRules.ALL, CloudRules.ALL, AssessmentRules.ALL)
                .flatMap(List::stream).toList();
    }
}
