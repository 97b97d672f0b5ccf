package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What annual lists carry out of the Measures. */
@ApplicationScoped
class ListCarrier implements Carrier {

    @Override
    public List<Rule<?>> rules() {
        return ListRules.ALL;
    }
}
