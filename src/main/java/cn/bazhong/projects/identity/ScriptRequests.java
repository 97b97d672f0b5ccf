package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Calls of the API come from script: no redirect to a sign-in page, and no write that a foreign page could have caused. */
@ApplicationScoped
class ScriptRequests implements JavaScriptRequestChecker {
    static final String HEADER = "X-Requested-With";
    static final String SCRIPT = "JavaScript";
    /** Name of the cookie of a session, as the OIDC extension begins it. */
    static final String COOKIE = "q_session";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }

    /** A form of another site can neither set the header nor send a bearer token. */
    @ServerRequestFilter(preMatching = true)
    void requireScript(ContainerRequestContext request) {
        boolean bySession = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getCookies().keySet().stream().anyMatch(name -> name.startsWith(COOKIE));
        if (bySession && !READS.contains(request.getMethod()) && !SCRIPT.equals(request.getHeaderString(HEADER))) {
            throw Problem.of(ProblemType.NOT_PERMITTED, "script-header", HEADER, SCRIPT);
        }
    }
}
