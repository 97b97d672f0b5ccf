package cn.bazhong.projects.dossier;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the path of dossiers carries out of the Measures. */
@ApplicationScoped
class PathCarrier implements Carrier {

    @Override
    public List<Rule<PathFacts>> rules() {
        return PathRules.ALL;
    }
}
