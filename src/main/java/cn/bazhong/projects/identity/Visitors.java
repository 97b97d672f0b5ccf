package cn.bazhong.projects.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes who signs in with a browser, from the token the identity provider has just given and the extension has checked. */
@ApplicationScoped
class Visitors {
    private final Departments departments;
    private final SeenToday seen;

    Visitors(Departments departments, SeenToday seen) {
        this.departments = departments;
        this.seen = seen;
    }

    /** @param checkedToken the access token; the token state manager gets the tokens of the session encrypted already */
    Uni<Void> note(String checkedToken) {
        SignIn.Claims claims = claims(BackChannelLogout.claims(checkedToken));
        return departments.directory().map(directory -> SignIn.of(claims, directory, ActorAugmentor.today()))
                .chain(signIn -> signIn.isPerson() ? seen.note(signIn) : Uni.createFrom().voidItem());
    }

    private static SignIn.Claims claims(JsonObject token) {
        Set<String> roles = token.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray()).stream()
                .map(String::valueOf).collect(Collectors.toSet());
        return new SignIn.Claims(token.getString("sub"), token.getString("name"), token.getString("department"),
                token.getString("post"), token.getString("email"), roles, Set.of(), null);
    }
}
