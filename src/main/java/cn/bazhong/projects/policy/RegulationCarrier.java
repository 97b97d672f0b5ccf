package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Panel;
import cn.bazhong.projects.regulation.RegulationVersion;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the regulation itself carries: panels, and which issue of the Measures is in force. */
@ApplicationScoped
class RegulationCarrier implements Carrier {

    @Override
    public List<Rule<Panel>> rules() {
        return Panel.RULES;
    }

    @Override
    public Stream<Carried> deeds() {
        return Arrays.stream(RegulationVersion.values()).map(version ->
                new Carried(Article.A50, Carried.Kind.VERSION, version.name(), version.titleKey()));
    }
}
