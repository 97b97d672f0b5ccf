package cn.bazhong.projects.identity;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Who may act for whom today; kept by whoever keeps the delegations. */
public interface Substitutes {

    /** Empty where there is no such delegation to that person, or it does not hold today. */
    Uni<Optional<ActingFor>> find(UUID delegation, String person);
}
