package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Where the data administration registers resources with the city and aggregates them, and where they are shared (A32). */
@ApplicationScoped
class RegistrationDesk {
    private final LockedEntries locked;
    private final Clock clock;

    RegistrationDesk(LockedEntries locked, Clock clock) {
        this.locked = locked;
        this.clock = clock;
    }

    Uni<Entry> register(UUID id, IfMatch ifMatch, RegisterResource registered, Actor actor) {
        return locked.byRegistrar(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.register(entry));
            refuseLater(registered.registeredOn(), "registeredOn");
            entry.register(registered, actor, clock.instant());
            return Uni.createFrom().item(entry.told(ResourceEvent.RESOURCE_REGISTERED, actor).with("registration", entry.registrationNumber())
                    .legallyOn(entry.registeredOn()));
        });
    }

    Uni<Entry> giveBack(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return locked.byRegistrar(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.register(entry));
            entry.giveBack(reason, actor, clock.instant());
            return Uni.createFrom().item(entry.told(ResourceEvent.RESOURCE_RETURNED, actor).with("reason", reason));
        });
    }

    Uni<Entry> aggregate(UUID id, IfMatch ifMatch, LocalDate since, Actor actor) {
        return locked.byRegistrar(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.aggregate(entry));
            refuseLater(since, "since");
            entry.aggregate(since, actor, clock.instant());
            return Uni.createFrom().item(entry.told(ResourceEvent.RESOURCE_AGGREGATED, actor).with("since", since.toString()));
        });
    }

    Uni<Entry> share(UUID id, IfMatch ifMatch, LocalDate since, Actor actor) {
        return locked.byEither(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.share(entry));
            refuseLater(since, "since");
            entry.share(since, actor, clock.instant());
            return Uni.createFrom().item(entry.told(ResourceEvent.RESOURCE_SHARED, actor).with("since", since.toString()));
        });
    }

    /** It is owed all the same, unless nothing of the kind is to be shared: the data administration sees it in the yearly look. */
    Uni<Entry> refuse(UUID id, IfMatch ifMatch, String legalBasis, Actor actor) {
        return locked.byOwner(id, ifMatch, actor, entry -> {
            Obstacle.refuse(EntryGuards.refuse(entry));
            entry.refuse(legalBasis, actor, clock.instant());
            return Uni.createFrom().item(entry.told(ResourceEvent.RESOURCE_REFUSED, actor).with("legalBasis", legalBasis));
        });
    }

    private void refuseLater(LocalDate day, String field) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Problem.invalid(field, "after-today");
        }
    }
}
