package cn.bazhong.projects.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** What cannot be undone is done when the deed it belongs to is committed, and not at all where that is undone. */
@RequestScoped
public class AfterCommit {
    private static final Logger LOG = Logger.getLogger(AfterCommit.class);

    private final List<Supplier<Uni<Void>>> due = new ArrayList<>();
    /** Inside a deed another one is done, as part of it. */
    private boolean underWay;

    /** In the order in which it was asked for; where it fails the deed stands all the same. */
    public void then(Supplier<Uni<Void>> what) {
        due.add(what);
    }

    <T> Uni<T> of(Supplier<Uni<T>> transaction) {
        if (underWay) {
            return transaction.get();
        }
        underWay = true;
        due.clear();
        return Uni.createFrom().deferred(transaction::get).eventually(() -> {
            underWay = false;
        }).call(this::all);
    }

    private Uni<Void> all() {
        return Multi.createFrom().iterable(due).onItem().transformToUniAndConcatenate(what -> what.get()
                .onFailure().recoverWithUni(failed -> Uni.createFrom().voidItem().invoke(() -> LOG.warn("Left undone", failed))))
                .collect().last().replaceWithVoid();
    }
}
