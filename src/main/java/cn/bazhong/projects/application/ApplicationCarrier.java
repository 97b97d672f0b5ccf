package cn.bazhong.projects.application;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What applications carry out of the Measures. */
@ApplicationScoped
class ApplicationCarrier implements Carrier {

    @Override
    public List<Rule<ApplicationFacts>> rules() {
        return ApplicationRules.ALL;
    }
}
