package cn.bazhong.projects.delegation;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.People;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where delegations are given, revoked and read. */
@ApplicationScoped
class DelegationDesk {
    private final Delegations delegations;
    private final People people;
    private final Events events;
    private final Language language;
    private final Ids ids;
    private final Clock clock;
    private final int longestDays;

    DelegationDesk(Delegations delegations, People people, Events events, Language language, Ids ids, Clock clock,
            @ConfigProperty(name = "portal.delegation.longest-days") int longestDays) {
        this.delegations = delegations;
        this.people = people;
        this.events = events;
        this.language = language;
        this.ids = ids;
        this.clock = clock;
        this.longestDays = longestDays;
    }

    Uni<DelegationView> give(GiveDelegation given, Actor actor) {
        return people.find(given.delegate())
                .invoke(to -> DelegationGuards.check(given, to.orElse(null), actor, today(), longestDays))
                .chain(to -> delegations.persistAndFlush(new Delegation(ids.next(), given, to.orElseThrow(), actor, clock.instant())))
                .call(one -> events.append(one.told(DelegationEvent.DELEGATION_GIVEN, actor).with("reason", one.reason())))
                .map(one -> view(one, actor));
    }

    Uni<DelegationView> revoke(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return required(id, actor)
                .invoke(one -> refuseOthers(one, actor))
                .invoke(one -> IfMatch.require(ifMatch, one.version()))
                .invoke(one -> Obstacle.refuse(DelegationGuards.revocation(one, today())))
                .invoke(one -> one.revoke(reason, actor, clock.instant()))
                .call(one -> events.append(one.told(DelegationEvent.DELEGATION_REVOKED, actor).with("reason", reason)))
                .call(delegations::flush)
                .map(one -> view(one, actor));
    }

    Uni<DelegationView> get(UUID id, Actor reader) {
        return required(id, reader).map(one -> view(one, reader));
    }

    Uni<Page<DelegationView>> list(boolean received, String cursor, int limit, Actor reader) {
        String bound = received + " " + reader.id();
        UUID before = Cursor.decode(cursor, bound, 1, parts -> UUID.fromString(parts.get(0)));
        return delegations.of(reader.id(), received, before, limit + 1).map(found -> Cursor.page(found, limit, null,
                one -> view(one, reader), one -> Cursor.encode(bound, one.id())));
    }

    private Uni<Delegation> required(UUID id, Actor reader) {
        return delegations.findById(id).onItem().ifNull().failWith(Problem::notFound).invoke(one -> {
            if (!one.isOf(reader)) {
                throw Problem.notFound();
            }
        });
    }

    private static void refuseOthers(Delegation one, Actor actor) {
        if (!one.isGivenBy(actor) || actor.isSubstitute()) {
            throw Problem.notPermitted(null, "delegation-not-yours");
        }
    }

    private DelegationView view(Delegation one, Actor reader) {
        List<Action> actions = one.isGivenBy(reader) ? List.of(Action.of("revoke-delegation", "POST",
                "/api/v1/delegations/" + one.id() + "/revocation", DelegationGuards.revocation(one, today()), language.locale()))
                : List.of();
        return DelegationView.of(one, today(), actions);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
