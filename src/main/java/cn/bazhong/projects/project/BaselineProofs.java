package cn.bazhong.projects.project;

import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.RecordedEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what was approved of a project against the digests that the record took of it. */
@ApplicationScoped
public class BaselineProofs {

    /** @param recorded the events of the project */
    public Uni<List<BaselineProof>> of(UUID project, List<RecordedEvent> recorded) {
        return Panache.getSession().chain(session -> session.createQuery("from Baseline b where b.projectId = :id", Baseline.class)
                .setParameter("id", project).getResultList()).map(kept -> compare(kept, recorded));
    }

    private static List<BaselineProof> compare(List<Baseline> kept, List<RecordedEvent> recorded) {
        Map<Integer, Baseline> byNumber = kept.stream().collect(Collectors.toMap(Baseline::number, Function.identity()));
        Map<Integer, RecordedEvent> frozen = recorded.stream().filter(event -> event.type().equals(ProjectEvent.BASELINE_FROZEN.name()))
                .collect(Collectors.toMap(event -> ((Number) event.payload().get("number")).intValue(), Function.identity()));
        TreeSet<Integer> numbers = new TreeSet<>(byNumber.keySet());
        numbers.addAll(frozen.keySet());
        return numbers.stream().map(number -> compare(number, byNumber.get(number), frozen.get(number))).toList();
    }

    private static BaselineProof compare(int number, Baseline kept, RecordedEvent event) {
        return BaselineProof.of(number, event == null ? null : event.seq(), event == null ? null : (String) event.payload().get("digest"),
                kept == null ? null : Canonical.digestOf(kept.content()));
    }
}
