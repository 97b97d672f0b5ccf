package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the catalogue carries out of the Measures. */
@ApplicationScoped
class ResourceCarrier implements Carrier {
    @Override
    public List<? extends Rule<?>> rules() {
        return ResourceRules.ALL;
    }
}
