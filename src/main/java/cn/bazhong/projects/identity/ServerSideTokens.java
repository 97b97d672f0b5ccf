package cn.bazhong.projects.identity;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * Keeps the tokens on the server and gives the browser a random value for them. A refresh keeps the value: requests that
 * run beside it still know their session, and those that refresh at the same moment overwrite one another's equally good
 * tokens (the realm does not rotate refresh tokens).
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ServerSideTokens implements TokenStateManager {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;
    private static final String REFRESHED = "refresh_token_grant_response";
    private static final String ACCESS_TOKEN = "access_token";
    private static final String MAX_AGE = "session-max-age";
    private static final String COOKIE = "portal.session-cookie";

    @Inject
    LoginSessions sessions;
    @Inject
    Visitors visitors;

    @Override
    public Uni<String> createTokenState(RoutingContext request, OidcTenantConfig oidc, AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        Duration life = Duration.ofSeconds(request.<Long>get(MAX_AGE));
        String known = request.get(COOKIE);
        if (isRefresh(request) && known != null) {
            return sessions.renew(digest(known), tokens, life).map(alive -> requireAlive(alive, known));
        }
        String cookie = random();
        String accessToken = request.get(ACCESS_TOKEN);
        return sessions.open(digest(cookie), BackChannelLogout.ssoSession(accessToken), tokens, life)
                .chain(() -> visitors.note(accessToken)).replaceWith(cookie);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(RoutingContext request, OidcTenantConfig oidc, String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        request.put(COOKIE, cookie);
        return sessions.find(digest(cookie)).map(found -> found.orElseThrow(AuthenticationFailedException::new));
    }

    @Override
    public Uni<Void> deleteTokens(RoutingContext request, OidcTenantConfig oidc, String cookie,
            OidcRequestContext<Void> context) {
        return isRefresh(request) ? Uni.createFrom().voidItem() : sessions.close(digest(cookie));
    }

    private static boolean isRefresh(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(REFRESHED));
    }

    private static String requireAlive(boolean alive, String cookie) {
        if (!alive) {
            throw new AuthenticationFailedException("The session was ended during its refresh");
        }
        return cookie;
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String cookie) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
