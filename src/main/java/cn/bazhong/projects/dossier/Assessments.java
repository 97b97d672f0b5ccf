package cn.bazhong.projects.dossier;

import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.AssessedSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every section is assessed, and each once (A21). Pure. */
final class Assessments {

    private Assessments() {
    }

    static List<Violation> violations(Set<Section> asked, List<AssessedSection> assessment) {
        Set<String> missing = asked.stream().map(Section::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < assessment.size(); i++) {
            String section = assessment.get(i).section();
            if (!seen.add(section)) {
                violations.add(new Violation("assessment[" + i + "].section", "section-twice"));
            } else if (!missing.remove(section)) {
                violations.add(new Violation("assessment[" + i + "].section", "no-such-section"));
            }
        }
        if (!missing.isEmpty()) {
            violations.add(new Violation("assessment", "section-not-assessed"));
        }
        return violations;
    }
}
