package cn.bazhong.projects.annuallist;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What the list asks of the requests for cancellation, without knowing them. */
public interface AgreedCancellations {

    /**
     * A project whose cancellation the office agreed to.
     *
     * @param ground the owner's reason
     */
    record Agreed(UUID projectId, String ground) {
    }

    /** In the order they were asked for; the list itself knows which of them it had already. */
    Uni<List<Agreed>> agreed(String jurisdiction);
}
