package cn.bazhong.projects.termination;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What applications for termination carry out of the Measures. */
@ApplicationScoped
class TerminationCarrier implements Carrier {
    @Override
    public List<? extends Rule<?>> rules() {
        return TerminationRules.ALL;
    }
}
