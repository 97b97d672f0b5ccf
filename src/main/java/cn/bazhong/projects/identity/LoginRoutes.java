package cn.bazhong.projects.identity;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The two pages of signing in and out. {@code /login?returnTo=/path} is behind the sign-in, so whoever gets there is
 * signed in and goes on to the page; {@code POST /logout} is answered by the OIDC extension.
 */
@ApplicationScoped
class LoginRoutes {
    private static final int SEE_OTHER = 303;
    /** Before the routes that check who is signed in. */
    private static final int FIRST = -10_000;

    void add(@Observes Router router) {
        router.get("/login").handler(LoginRoutes::goOn);
        router.route("/logout").order(FIRST).handler(LoginRoutes::onlyByButton);
    }

    private static void goOn(RoutingContext request) {
        redirect(request, ReturnTo.of(request.request().getParam("returnTo")).path());
    }

    /** A link must not sign anybody out, and without a session there is nothing to end. */
    private static void onlyByButton(RoutingContext request) {
        boolean session = request.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(ScriptRequests.COOKIE));
        if (request.request().method() == HttpMethod.POST && session) {
            request.next();
        } else {
            redirect(request, ReturnTo.HOME.path());
        }
    }

    private static void redirect(RoutingContext request, String path) {
        request.response().setStatusCode(SEE_OTHER).putHeader("Location", path).putHeader("Cache-Control", "no-store").end();
    }
}
