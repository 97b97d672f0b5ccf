package cn.bazhong.projects.incident;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What reports of incidents carry out of the Measures. */
@ApplicationScoped
class IncidentCarrier implements Carrier {
    @Override
    public List<? extends Rule<?>> rules() {
        return IncidentRules.ALL;
    }
}
