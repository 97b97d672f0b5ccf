package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Systems speak for the successor before their tokens say so. What the department let them do ends with it: it is continued under
 * its new name, and not where it joins another, which allows for itself.
 */
@ApplicationScoped
class SystemHoldings implements Holdings {
    private static final String ALLOWANCES = "allowances";
    private static final String SYSTEMS = "systems";
    private static final String COUNT = """
            select (select count(*) from allowance where department = :department and last_day >= :today and revoked_at is null),
                (select count(*) from service_account where department = :department)""";

    private final Allowances allowances;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    SystemHoldings(Allowances allowances, Events events, Ids ids, Clock clock) {
        this.allowances = allowances;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of(COUNT, Object[].class).with("department", department).with("today", LocalDate.now(clock)).one()
                .map(row -> Map.of(ALLOWANCES, (Long) row[0], SYSTEMS, (Long) row[1]));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        LocalDate today = LocalDate.now(clock);
        return allowances.inForce(takeover.from(), today)
                .chain(ending -> allowances.inForce(takeover.to(), today).chain(own -> continueUnder(takeover, ending, own))
                        .chain(() -> systems(takeover))
                        .map(systems -> Stream.concat(Collections.nCopies(ending.size(), new Holding(ALLOWANCES, null)).stream(),
                                Collections.nCopies(systems, new Holding(SYSTEMS, null)).stream()).toList()));
    }

    private Uni<Void> continueUnder(Takeover takeover, List<Allowance> ending, List<Allowance> own) {
        List<Allowance> begun = new ArrayList<>();
        List<NewEvent> told = new ArrayList<>();
        for (Allowance one : ending) {
            Optional<Allowance> continued = Optional.of(takeover).filter(Takeover::begins).flatMap(renaming ->
                    one.continuedUnder(renaming, ids.next(), Stream.concat(own.stream(), begun.stream()).toList()));
            one.endWith(takeover, continued.isPresent());
            told.add(continued.isPresent() ? told(one, takeover) : one.told(AllowanceEvent.ALLOWANCE_REVOKED, takeover.by())
                    .with("reason", one.revokedBecause()));
            continued.ifPresent(begun::add);
            continued.ifPresent(next -> told.add(told(next, takeover)));
        }
        Uni<Void> entered = begun.isEmpty() ? Uni.createFrom().voidItem() : allowances.persist(begun);
        return entered.chain(allowances::flush).chain(() -> events.appendAll(told));
    }

    private static NewEvent told(Allowance one, Takeover takeover) {
        return one.told(AllowanceEvent.ALLOWANCE_PASSED_OVER, takeover.by()).with("from", takeover.from())
                .with("fromName", takeover.fromName()).with("to", takeover.to()).with("toName", takeover.toName());
    }

    private static Uni<Integer> systems(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "update service_account set department = :successor, version = version + 1 where department = :department")
                .setParameter("successor", takeover.to()).setParameter("department", takeover.from()).executeUpdate());
    }
}
