package cn.bazhong.projects.dossier;

import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.Canonical;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what is told whether two dossiers say the same. Pure. */
final class Digests {

    private Digests() {
    }

    /** Digest of every section, the whole of it. */
    static Map<Section, String> bySection(DossierContent content) {
        return Arrays.stream(Section.values()).collect(Collectors.toMap(Function.identity(),
                section -> Canonical.digest(content.part(section)), (one, other) -> one, () -> new EnumMap<>(Section.class)));
    }

    /** Digest of who builds what, which those who take part confirm (A22). */
    static String division(DossierContent content) {
        return Canonical.digest(content.part(Section.JOINT_CONSTRUCTION));
    }

    /** Digest of what a step of that kind judges. */
    static String judgedBy(StepKind kind, Map<Section, String> sections) {
        Map<String, Object> judged = new TreeMap<>();
        sections.forEach((section, digest) -> {
            if (section.isJudgedBy(kind)) {
                judged.put(section.name(), digest);
            }
        });
        return Canonical.digest(judged);
    }

    static Set<Section> differing(Map<Section, String> one, Map<Section, String> other) {
        return Arrays.stream(Section.values()).filter(section -> !Objects.equals(one.get(section), other.get(section)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    /** The kinds of steps that judge any of these sections. */
    static Set<StepKind> judging(Set<Section> sections) {
        return Arrays.stream(StepKind.values()).filter(kind -> sections.stream().anyMatch(one -> one.isJudgedBy(kind)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
    }
}
