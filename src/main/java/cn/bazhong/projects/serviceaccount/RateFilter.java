package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses calls that are too many before anything else is looked at. Only whoever brings a token is asked who they are for it:
 * sessions of people are not counted. Stands behind the filter that reads the clock of a trial.
 */
final class RateFilter {
    private final CurrentIdentityAssociation identity;

    RateFilter(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1)
    Uni<Void> refuseTooMany(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().voidItem();
        }
        return identity.getDeferredIdentity().invoke(() -> refuse(request.get(Door.TAKEN))).replaceWithVoid();
    }

    private static void refuse(Taken taken) {
        if (taken != null && !taken.isAdmitted()) {
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS, "too-many-requests", String.valueOf(taken.retryAfter()));
        }
    }
}
