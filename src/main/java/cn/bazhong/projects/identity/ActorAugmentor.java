package cn.bazhong.projects.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Replaces the roles of the token by those the portal grants, and hangs the sign-in on the identity. */
@ApplicationScoped
class ActorAugmentor implements SecurityIdentityAugmentor {
    @Inject
    Departments departments;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        SignIn.Claims claims = claims(token, identity.getRoles());
        return departments.directory().map(directory -> withSignIn(identity, SignIn.of(claims, directory, today())));
    }

    private static SignIn.Claims claims(JsonWebToken token, Set<String> roles) {
        String scopes = token.getClaim("scope");
        return new SignIn.Claims(token.getSubject(), token.getClaim("name"), token.getClaim("department"),
                token.getClaim("post"), roles,
                scopes == null ? Set.of() : Set.of(scopes.trim().split("\\s+")));
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
