package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.identity.Gate;
import cn.bazhong.projects.identity.Mandate;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.identity.Visitor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets systems in as often as they may call, and tells what their department lets them do. */
@ApplicationScoped
class Door implements Gate {
    /** Where it stands that a call is one too many. */
    static final String TAKEN = "portal.rate";
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private final ServiceAccounts accounts;
    private final Allowances allowances;
    private final RateLimits limits;
    private final RateConfig config;
    private final Usage usage;
    private final Clock clock;
    /** By what their tokens say: two that ask for different scopes would take turns in writing themselves down. */
    private final Map<Visitor, Known> known = new ConcurrentHashMap<>();

    /** Whom this instance noted, and when: once a minute is enough, and so is to hear that a limit was changed elsewhere. */
    private record Known(Optional<RateLimit> limit, long notedAt) {
        boolean isFresh() {
            return System.nanoTime() - notedAt < FRESH;
        }
    }

    Door(ServiceAccounts accounts, Allowances allowances, RateLimits limits, RateConfig config, Usage usage, Clock clock) {
        this.accounts = accounts;
        this.allowances = allowances;
        this.limits = limits;
        this.config = config;
        this.usage = usage;
        this.clock = clock;
    }

    @Override
    public Uni<Mandate> admit(Visitor visitor, RoutingContext request) {
        return limit(visitor).map(limit -> limits.take(visitor.client(), limit))
                .invoke(taken -> tell(taken, visitor, request))
                .chain(taken -> taken.isAdmitted() && visitor.scopes().stream().anyMatch(Scope::isDeed)
                        ? allowances.mandate(visitor.client(), visitor.department(), LocalDate.now(clock))
                        : Uni.createFrom().item(Mandate.NONE));
    }

    /** The limit of all. */
    RateLimit standard() {
        return new RateLimit(config.requestsPerMinute(), config.burst());
    }

    /** Has the limit of a system read anew; after the transaction that changed it, or what was would be read. */
    void forget(String client) {
        known.keySet().removeIf(visitor -> visitor.client().equals(client));
    }

    private Uni<RateLimit> limit(Visitor visitor) {
        Known last = known.get(visitor);
        Uni<Optional<RateLimit>> own = last != null && last.isFresh() ? Uni.createFrom().item(last.limit())
                : accounts.seen(visitor).invoke(limit -> known.put(visitor, new Known(limit, System.nanoTime())));
        return own.map(limit -> limit.orElseGet(this::standard));
    }

    private void tell(Taken taken, Visitor visitor, RoutingContext request) {
        if (request == null) {
            return;
        }
        request.put(TAKEN, taken);
        request.response().putHeader(Taken.POLICY_HEADER, taken.policy()).putHeader(Taken.LIMIT_HEADER, taken.state());
        if (!taken.isAdmitted()) {
            request.response().putHeader("Retry-After", String.valueOf(taken.retryAfter()));
        }
        LocalDate day = LocalDate.now(clock);
        request.addEndHandler(ended -> usage.count(visitor.client(), day, request.response().getStatusCode()));
    }
}
