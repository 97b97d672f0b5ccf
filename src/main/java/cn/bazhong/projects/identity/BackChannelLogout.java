package cn.bazhong.projects.identity;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.logging.Logger;

/**
 * Who signs out at the identity provider, or is signed out there, is signed out here too. The OIDC extension checks the
 * call but remembers it on one instance only; this ends the sessions for all of them.
 */
@ApplicationScoped
class BackChannelLogout {
    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);
    private static final int FIRST = -10_000;
    private static final int OK = 200;

    @Inject
    LoginSessions sessions;

    void add(@Observes Router router) {
        router.post("/back-channel-logout").order(FIRST).handler(this::afterwards);
    }

    private void afterwards(RoutingContext request) {
        request.addEndHandler(done -> endSessions(request));
        request.next();
    }

    private void endSessions(RoutingContext request) {
        if (request.response().getStatusCode() != OK) {
            return;
        }
        String ssoSession = ssoSession(request.request().getFormAttribute("logout_token"));
        sessions.closeOf(ssoSession).subscribe().with(done -> LOG.debugf("Ended the sessions of %s", ssoSession),
                failure -> LOG.errorf(failure, "Could not end the sessions of %s", ssoSession));
    }

    /** Claim {@code sid} of a token; call it only with one whose signature was checked. */
    static String ssoSession(String checkedToken) {
        return claims(checkedToken).getString("sid");
    }

    /** What a token claims; call it only with one whose signature was checked. */
    static JsonObject claims(String checkedToken) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(checkedToken.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
