package cn.bazhong.projects.http;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies beyond what any form of the portal needs, before they are read. A body has to say how long it is: one
 * that does not could only be found too large after it was taken in. An {@link Upload} counts what comes by itself.
 */
final class BodyLimitFilter {
    @ConfigProperty(name = "portal.http.max-body-bytes")
    long limit;

    @ServerRequestFilter(preMatching = true)
    void refuseTooLarge(HttpServerRequest request) {
        if (isUpload(request)) {
            return;
        }
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null && request.getHeader("Transfer-Encoding") != null) {
            throw Problem.of(ProblemType.BODY_TOO_LARGE, "body-length-unknown");
        }
        if (declared != null && isTooLong(declared)) {
            throw Problem.of(ProblemType.BODY_TOO_LARGE, "body-too-large");
        }
    }

    private static boolean isUpload(HttpServerRequest request) {
        return request.method() == HttpMethod.PUT && request.path().endsWith("/content");
    }

    private boolean isTooLong(String declared) {
        return declared.length() > 18 || Long.parseLong(declared) > limit;
    }
}
