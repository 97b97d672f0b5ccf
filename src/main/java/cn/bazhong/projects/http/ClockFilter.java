package cn.bazhong.projects.http;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.smallrye.common.vertx.ContextLocals;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a request of the trial or of a test say what time it is. Production does not start with {@code portal.trial}. */
final class ClockFilter {
    static final String HEADER = "X-Portal-Clock";

    @ConfigProperty(name = "portal.trial", defaultValue = "false")
    boolean trial;

    @ServerRequestFilter(preMatching = true)
    void readClock(ContainerRequestContext request) {
        String asked = request.getHeaderString(HEADER);
        if (asked == null || !trial) {
            return;
        }
        try {
            ContextLocals.put(PortalClock.REQUEST_INSTANT, Instant.parse(asked));
        } catch (DateTimeParseException notAnInstant) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "bad-clock", HEADER);
        }
    }
}
