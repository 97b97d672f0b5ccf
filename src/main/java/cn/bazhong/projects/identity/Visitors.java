package cn.bazhong.projects.identity;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes who signs in with a browser, from the tokens the identity provider has just given and the extension has checked. */
@ApplicationScoped
class Visitors {
    private final Departments departments;
    private final SeenToday seen;

    Visitors(Departments departments, SeenToday seen) {
        this.departments = departments;
        this.seen = seen;
    }

    Uni<Void> note(AuthorizationCodeTokens tokens) {
        SignIn.Claims claims = claims(tokens);
        return departments.directory().map(directory -> SignIn.of(claims, directory, ActorAugmentor.today()))
                .chain(signIn -> signIn.isPerson() ? seen.note(signIn) : Uni.createFrom().voidItem());
    }

    /** Name and department stand in the identity token, roles in the access token. */
    private static SignIn.Claims claims(AuthorizationCodeTokens tokens) {
        JsonObject identity = BackChannelLogout.claims(tokens.getIdToken());
        JsonObject realm = BackChannelLogout.claims(tokens.getAccessToken()).getJsonObject("realm_access", new JsonObject());
        Set<String> roles = realm.getJsonArray("roles", new JsonArray()).stream().map(String::valueOf)
                .collect(Collectors.toSet());
        return new SignIn.Claims(identity.getString("sub"), identity.getString("name"), identity.getString("department"),
                identity.getString("post"), roles, Set.of());
    }
}
