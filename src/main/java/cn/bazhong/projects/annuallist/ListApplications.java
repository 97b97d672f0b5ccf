package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The applications made for a list, wherever they are kept. */
@ApplicationScoped
class ListApplications {
    private final List<ApplicationsOfList> kept;

    ListApplications(@All List<ApplicationsOfList> kept) {
        this.kept = kept;
    }

    /** How many wait for the leading group office's word. */
    Uni<Long> waiting(UUID list) {
        return Multi.createFrom().iterable(kept).onItem().transformToUniAndConcatenate(one -> one.waiting(list))
                .collect().asList().map(counts -> counts.stream().mapToLong(Long::longValue).sum());
    }

    Uni<Void> close(AnnualList list, Actor actor) {
        return Multi.createFrom().iterable(kept).onItem().transformToUniAndConcatenate(one -> one.close(list, actor))
                .collect().last();
    }
}
