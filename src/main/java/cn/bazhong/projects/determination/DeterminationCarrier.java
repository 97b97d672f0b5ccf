package cn.bazhong.projects.determination;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What findings carry out of the Measures. */
@ApplicationScoped
class DeterminationCarrier implements Carrier {
    @Override
    public List<? extends Rule<?>> rules() {
        return DeterminationRules.ALL;
    }
}
