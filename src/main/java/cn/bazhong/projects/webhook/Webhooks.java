package cn.bazhong.projects.webhook;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The webhooks of all jurisdictions. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    private static final UUID LAST = new UUID(-1L, -1L);

    /** One that the administrator keeps; 404 for any other. */
    Uni<Webhook> require(UUID id, Actor actor) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound).invoke(one -> {
            if (one.state() == WebhookState.REMOVED || !actor.administers(one.jurisdiction())) {
                throw Problem.notFound();
            }
        });
    }

    /** Those that the administrator keeps, the latest first. */
    Uni<List<Webhook>> keptBy(Actor actor, UUID before, int limit) {
        UUID from = before == null ? LAST : before;
        return (actor.isOfCity() ? find("state <> REMOVED and id < ?1 order by id desc", from)
                : find("jurisdiction = ?1 and state <> REMOVED and id < ?2 order by id desc", actor.jurisdiction(), from))
                .page(0, limit).list();
    }

    Uni<Long> countOf(String jurisdiction) {
        return count("jurisdiction = ?1 and state <> REMOVED", jurisdiction);
    }

    Uni<List<Webhook>> active() {
        return list("state = ACTIVE");
    }
}
