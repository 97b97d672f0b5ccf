package cn.bazhong.projects.delegation;

import cn.bazhong.projects.identity.ActingFor;
import cn.bazhong.projects.identity.People;
import cn.bazhong.projects.identity.Substitutes;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The delegations. */
@ApplicationScoped
class Delegations implements PanacheRepositoryBase<Delegation, UUID>, Substitutes {
    private static final UUID LAST = new UUID(-1L, -1L);

    private final People people;
    private final Clock clock;

    Delegations(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<ActingFor>> find(UUID delegation, String person) {
        LocalDate today = LocalDate.now(clock);
        return Panache.withSession(() -> findById(delegation)).chain(found -> found == null || !found.isTo(person) || !found.holdsOn(today)
                ? Uni.createFrom().item(Optional.empty())
                : people.find(found.person()).map(away -> away.flatMap(found::actingFor)));
    }

    /** Given by somebody or to them, the latest first. */
    Uni<List<Delegation>> of(String person, boolean received, UUID before, int limit) {
        String whose = received ? "delegate" : "person";
        return find(whose + " = ?1 and id < ?2 order by id desc", person, before == null ? LAST : before)
                .page(0, limit).list();
    }
}
