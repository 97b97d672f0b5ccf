package cn.bazhong.projects.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Replaces the roles of the token by those the portal grants, and hangs the sign-in on the identity. */
@ApplicationScoped
class ActorAugmentor implements SecurityIdentityAugmentor {
    /** Header that names the delegation under which a request is made. */
    static final String ACTING_FOR = "X-Acting-For";
    /** The same in the address, for a stream of events: there a browser sends no header of one's own. Unknown to every other operation. */
    static final String ACTING_FOR_PARAMETER = "actingFor";

    @Inject
    Departments departments;
    @Inject
    Substitutes substitutes;
    @Inject
    Gate gate;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        SignIn.Claims claims = claims(token, identity.getRoles());
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return departments.directory().map(directory -> SignIn.of(claims, directory, today()))
                .chain(signIn -> signIn.visitor().isPresent() ? gate.admit(signIn.visitor().get(), request).map(signIn::allowed)
                        : standingIn(signIn, request))
                .map(signIn -> withSignIn(identity, signIn));
    }

    /** Whoever says that they act for somebody has what that one delegated to them; where nothing holds today, nothing at all. */
    private Uni<SignIn> standingIn(SignIn signIn, RoutingContext request) {
        String asked = request == null ? null : named(request.request());
        if (asked == null || !signIn.isPerson()) {
            return Uni.createFrom().item(signIn);
        }
        return delegation(asked).map(id -> substitutes.find(id, signIn.actor().id())).orElse(Uni.createFrom().item(Optional.empty()))
                .map(found -> found.filter(away -> signIn.actor().isOf(away.department())).map(signIn::acting)
                        .orElseGet(signIn::withoutDelegation));
    }

    private static String named(HttpServerRequest request) {
        String header = request.getHeader(ACTING_FOR);
        return header == null ? request.getParam(ACTING_FOR_PARAMETER) : header;
    }

    private static Optional<UUID> delegation(String asked) {
        try {
            return Optional.of(UUID.fromString(asked));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static SignIn.Claims claims(JsonWebToken token, Set<String> roles) {
        String scopes = token.getClaim("scope");
        return new SignIn.Claims(token.getSubject(), token.getClaim("name"), token.getClaim("department"),
                token.getClaim("post"), token.getClaim("email"), roles,
                scopes == null || scopes.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(scopes.trim().split("\\s+"))), token.getClaim("azp"));
    }

    private static SecurityIdentity withSignIn(SecurityIdentity identity, SignIn signIn) {
        return QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal())
                .addAttributes(identity.getAttributes()).addAttribute(SignIn.ATTRIBUTE, signIn)
                .addCredentials(identity.getCredentials()).addRoles(signIn.granted()).build();
    }

    /** Sign-in is a matter of the real day, never of a clock that a trial has moved. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
