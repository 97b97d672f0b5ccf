package cn.bazhong.projects.dossier;

import cn.bazhong.projects.regulation.Carrier;
import cn.bazhong.projects.regulation.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What dossiers carry out of the Measures. */
@ApplicationScoped
class DossierCarrier implements Carrier {

    @Override
    public List<Rule<?>> rules() {
        return Stream.concat(DossierRules.ALL.stream(), Stream.of(DossierDocket.UNANSWERED)).toList();
    }
}
