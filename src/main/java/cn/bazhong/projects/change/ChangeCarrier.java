package cn.bazhong.projects.change;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What change requests carry out of the Measures. */
@ApplicationScoped
class ChangeCarrier implements Carrier {

    @Override
    public List<Rule<ChangeFacts>> rules() {
        return ChangeRules.ALL;
    }
}
